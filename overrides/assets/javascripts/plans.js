/* Made by `make scripts` from overrides/scripts: edit there, not here. */
"use strict";(()=>{var l=(e,t=document)=>[...t.querySelectorAll(e)];function f(e,t,o=document){let n=o.querySelector(e);if(!(n instanceof t))throw new Error(`the page has no ${t.name}\
 at ${e}`);return n}function u(e,t){let o=e.getAttribute(t);if(o===null)throw new Error(`<${e.localName} class="${e.className}"> has no ${t}`);return o}function a(e,t={},...o){
let n=document.createElement(e);for(let[r,s]of Object.entries(t))n.setAttribute(r,s);return n.append(...o),n}var $=(e,t)=>a("button",{type:"button",class:e},t);var Y=e=>e.toISOString().slice(0,10),F=e=>{let[t,o,n]=e.split("-").map(Number);return{year:t,month:o-1,date:n}};function T(e=new Date){return Y(new Date(Date.UTC(
e.getFullYear(),e.getMonth(),e.getDate())))}function G(e){if(typeof e!="string")return!1;let t=new Date(`${e}T00:00:00Z`);return!Number.isNaN(t.getTime())&&Y(t)===
e}function k(e){let{year:t,month:o,date:n}=F(e);return new Date(t,o,n).toLocaleDateString("en-US",{day:"numeric",month:"long",year:"numeric"})}function P(e,t=0){
let{year:o,month:n,date:r}=F(e),s=(new Date(Date.UTC(o,n,r)).getUTCDay()+6)%7;return Y(new Date(Date.UTC(o,n,r-s-7*t)))}function V(e,t,o){let n=new Map;for(let r of e)
n.set(P(r),(n.get(P(r))??0)+1);return Array.from({length:o},(r,s)=>P(t,s)).map(r=>({week:r,count:n.get(r)??0}))}var L={storage:{prefix:"plus-ml",progress:"plus-ml.progress.v1",unreadable:"plus-ml.progress.v1.unreadable",code:"plus-ml:code:",recent:"plus-ml.recent.v1"},events:{
passed:"plus:exercise-passed"},kinds:["pages","actions","exercises","checks"],id:{pattern:"^[a-z0-9]+([-_:][a-z0-9]+)*$",length:80},words:{done:{pages:"Read",actions:"\
Done",checks:"Right",exercises:"Passed"},counted:{pages:"Pages read",actions:"Tasks done",checks:"Questions right",exercises:"Exercises passed"}}};var C=L.storage,Z=L.events,y=L.kinds,B=L.words,$e=new RegExp(L.id.pattern),D=e=>typeof e=="string"&&e.length<=L.id.length&&$e.test(e);function X(e){try{return{text:localStorage.getItem(e),refusal:""}}catch{return{text:null,refusal:"blocked"}}}function N(e,t){try{return t===null?localStorage.removeItem(
e):localStorage.setItem(e,t),""}catch(o){return o instanceof DOMException&&o.name==="QuotaExceededError"?"full":"blocked"}}function ee(e){try{localStorage.removeItem(
e);for(let t of Object.keys(localStorage))t.startsWith(e)&&localStorage.removeItem(t);return""}catch{return"blocked"}}var te="plus-ml",oe=1,Le=1e6,Ce=/^[a-z0-9=&-]{0,200}$/;function S(){return{way:"",...Object.fromEntries(y.map(t=>[t,Object.create(null)]))}}var ne=e=>typeof e==
"object"&&e!==null&&!Array.isArray(e),z=e=>typeof e=="string"&&Ce.test(e);function Se(e){try{return JSON.parse(e)}catch{throw new Error("The file cannot be read\
: it is not complete, or not JSON.")}}function je(e,t){if(!ne(t))throw new Error(`The file is damaged: "${e}" is no list.`);let o=Object.create(null);for(let[n,
r]of Object.entries(t)){if(!D(n)||!G(r))throw new Error(`The file is damaged: an entry in "${e}" has no valid id and day.`);o[n]=r}return o}function A(e){if(e.length>
Le)throw new Error("The file is too large to be an export of this site.");let t=Se(e);if(!ne(t)||t.app!==te)throw new Error("The file is not an export of this s\
ite.");if(t.version!==oe)throw new Error("The file comes from another version of this site, which this page cannot read.");let o=S();for(let n of y)o[n]=je(n,t[n]===
void 0?{}:t[n]);if(t.way!==void 0&&!z(t.way))throw new Error('The file is damaged: "way" holds something else.');return o.way=t.way??"",o}var U=(e,t={})=>JSON.stringify(
{app:te,version:oe,...t,...e},null,1);function re(e,t){let o=S();for(let n of y){Object.assign(o[n],e[n]);for(let[r,s]of Object.entries(t[n]))(!o[n][r]||s<o[n][r])&&
(o[n][r]=s)}return o.way=e.way||t.way,o}var J=(e,t,o)=>o.map(n=>e[t][n]).find(Boolean)??"";function se(e,t,o,n,r){let s=J(e,t,o)||r;for(let c of o)delete e[t][c];
n&&(e[t][o[0]]=s)}var Oe={"":"",blocked:"Your browser does not let this site keep anything. What you tick here is forgotten when you leave the page.",full:"The storage of your br\
owser is full. What you tick here is forgotten when you leave the page.",unreadable:"What was kept here could not be read. It was put aside, and a new list begu\
n. If you have an export, import it."},M=S(),h="",ae=[],W=()=>Oe[h];function x(){if(h==="full")return M;let{text:e,refusal:t}=X(C.progress);if(t&&(h="blocked"),
h==="blocked"&&e===null)return M;if(e===null)return S();try{return A(e)}catch{return h="unreadable",N(C.unreadable,e)||N(C.progress,null),S()}}function R(){for(let e of ae)
e()}function K(e){M=e(x());let t=N(C.progress,U(M));(t||h!=="unreadable")&&(h=t),R()}function m(e){ae.push(e),e()}var b=(e,t)=>J(x(),e,t);function E(e,t,o){if(!D(
t[0]))throw new Error(`${e}: "${t[0]}" is no id`);K(n=>(se(n,e,t,o,T()),n))}var ce=e=>K(t=>re(t,e));function ie(){M=S(),h=ee(C.prefix),R()}var le=()=>x().way;function pe(e){
return z(e)?(K(t=>({...t,way:e})),h===""||h==="unreadable"):!1}function de(){let e=t=>{let o=t instanceof CustomEvent?t.detail:null,n=typeof o=="object"&&o?o.id:
o;D(n)&&E("exercises",[n],!0)};window.addEventListener(Z.passed,e,!0),window.addEventListener("storage",({key:t})=>{t!==C.progress&&t!==null||(h==="full"&&(h=""),
R())}),window.addEventListener("pageshow",t=>{t.persisted&&R()})}var O=(e,t)=>[t,...(e.dataset.was??"").split(" ").filter(Boolean)];function H(e){let t=a("p",{class:"reader-trouble",role:"status"});e.append(t),m(()=>{t.textContent=
W()})}function De(e){let t=O(e,u(e,"data-action")),o=a("input",{type:"checkbox"}),n=a("span",{class:"reader-when"});e.append(a("p",{class:"reader-box"},a("label",
{},o," I have done this")," ",n)),o.addEventListener("change",()=>E("actions",t,o.checked)),m(()=>{let r=b("actions",t);o.checked=r!=="",n.textContent=r&&`on ${k(
r)}`}),H(e)}function Me(e){let t=O(e,u(e,"data-page")),o=$("reader-button","I have read this page"),n=a("span",{class:"reader-when"});e.append(a("p",{},o," ",n)),
o.addEventListener("click",()=>E("pages",t,o.getAttribute("aria-pressed")!=="true")),m(()=>{let r=b("pages",t);o.setAttribute("aria-pressed",String(r!=="")),n.textContent=
r&&`on ${k(r)}`}),H(e)}function ue(){l("div.action[data-action]").forEach(De),l(".reader-mark[data-page]").forEach(Me)}function Ie(e,t,o){let n=o.map(({textContent:r},s)=>{let c=a("input",{type:"radio",name:`check-${e}`,value:String(s)}),i=a("b",{},`${String.fromCharCode(65+s)}.`);
return a("label",{class:"check-choice"},c," ",i,` ${r}`)});return a("fieldset",{},a("legend",{},t),...n)}function Ne(e){let t=e.dataset.right==="true",o=[...e.childNodes].
map(n=>n.cloneNode(!0));return a("p",{class:t?"check-right":"check-wrong"},...o,t?"":" Try another one.")}function fe(e){let t=u(e,"data-check"),o=O(e,t),n=f(".\
check-question",HTMLElement,e),r=f(".check-choices",HTMLElement,e),s=l(".check-answers > li",e),c=a("button",{type:"submit",class:"reader-button"},"Check my ans\
wer"),i=a("div",{class:"check-said",role:"status"}),p=a("span",{class:"reader-when"}),v=Ie(t,n.textContent??"",l(":scope > *",r)),g=a("form",{class:"check-form"},
v,a("p",{},c," ",p),i);n.replaceWith(g),r.remove(),g.addEventListener("submit",d=>{d.preventDefault();let[w]=l("input:checked",g),j=w&&s[Number(u(w,"value"))];i.
replaceChildren(j?Ne(j):a("p",{},"Choose an answer first.")),j?.dataset.right==="true"&&!b("checks",o)&&E("checks",o,!0)}),g.addEventListener("change",()=>{i.textContent=
""}),m(()=>{let d=b("checks",o);p.textContent=d&&`Answered right on ${k(d)}`})}ue();de();l(".check[data-check]").forEach(fe);function Ae(e,t){if(e.includes("="))return e;let o=typeof t=="object"&&t&&"query"in t?t.query:"";return typeof o=="string"?o:""}var Ue=(e,t)=>e?`#${e}`:t;function he(e,t,o){
let n=(s=!0)=>{let c=e().toString();try{let i=s?Ue(c,location.pathname+location.search):void 0;history.replaceState({query:c},"",i)}catch{}},r=s=>{let c=location.
hash.slice(1),i=Ae(c,s?null:history.state);i?t(new URLSearchParams(i),s):s&&n(!1),c&&!c.includes("=")&&o?.(c,s)};return window.addEventListener("hashchange",()=>r(
!0)),r(!1),()=>n()}var Re=e=>[...new URLSearchParams(e)].map(([t,o])=>[t,o.split(",")]);function We(e,t){return e.some(([o,n])=>t.has(o)&&!n.includes(t.get(o)??""))?!1:e.every(([o])=>t.
has(o))||void 0}function He(e,t,o){let n=Math.max(1,Math.ceil(t/o)),r=n===1?"one week":`${n} weeks`;return`Your way: ${`${e} steps, about ${Math.round(t)} hours\
 in all`}. With ${o} hours a week that is ${r}.`}function Q(e){let t=new URLSearchParams;for(let o of l("input:checked",e))t.set(u(o,"name"),u(o,"value"));return t}
function qe(e){let t=l("input[data-hours]",e);if(!t.length)throw new Error("no question of the chooser has answers with data-hours");let o=t.find(n=>n.matches("\
:checked"));return o?Number(u(o,"data-hours")):0}function Pe(e,t){let o=0,n=0;t.textContent="";for(let r of e){let s=f("ol",HTMLOListElement,r),c=a("ol",{start:String(
o+1)},...[...s.children].map(i=>i.cloneNode(!0)));t.append(a("h3",{},f(".chooser-title",HTMLElement,r).textContent??""),c);for(let i of s.children)n+=Number(u(i,
"data-hours"));o+=s.children.length}return{count:o,hours:n}}function Ye(e,t){let o=$("reader-button","Keep this way on my progress page"),n=a("span",{role:"stat\
us",class:"reader-when"});e.append(o," ",n);let r="",s=()=>{let c=t(),i=c!==""&&le()===c?"Kept. You find it on the progress page.":"",p="Your browser does not k\
eep it. The address of this page holds your answers: keep that.";n.textContent=c&&c===r?p:i};return o.addEventListener("click",()=>{let c=t();r="",pe(c)||(r=c),
s()}),m(s),s}function me(e){let t=f(".chooser-form",HTMLFormElement,e),o=f(".chooser-result",HTMLElement,e),n=f(".chooser-said",HTMLElement,o),r=l("tr[data-when\
]",e).map(d=>({row:d,when:Re(u(d,"data-when"))})),s=a("div",{class:"chooser-way"}),c=a("p",{class:"chooser-save"});o.append(s,c);let i=Ye(c,()=>Q(t).toString()),
p=()=>{let d=Q(t),w=r.map(({when:I})=>We(I,d)),j=qe(t),q=w.includes(void 0)||!j;c.hidden=q,i();let{count:be,hours:ke}=Pe(q?[]:r.filter((I,Ee)=>w[Ee]).map(({row:I})=>I),
s);if(q){n.textContent=d.toString()?"Answer the rest to see your way.":"Answer, and your way appears here. The table below has all ways.";return}n.textContent=He(
be,ke,j)},v=d=>{for(let w of l("input",t))w instanceof HTMLInputElement&&(w.checked=d.get(w.name)===w.value);p()};p();let g=he(()=>Q(t),v);t.addEventListener("s\
ubmit",d=>d.preventDefault()),t.addEventListener("change",()=>{p(),g()})}var Be="Erase everything that this site keeps on this device? An export is the only way back.";function ze(){let e=`${U(x(),{exported:T()})}
`,t=URL.createObjectURL(new Blob([e],{type:"application/json"})),o=a("a",{href:t,download:`plus-ml-progress-${T()}.json`});document.body.append(o),o.click(),o.remove(),
setTimeout(()=>URL.revokeObjectURL(t),1e4)}async function Je(e){try{let t=A(await e.text());ce(t);let o=y.reduce((n,r)=>n+Object.keys(t[r]).length,0);return`Imp\
orted: ${o} ${o===1?"entry":"entries"}. They are joined with what was here.`}catch(t){return`Nothing was imported. ${t instanceof Error?t.message:t}`}}function we(e){
let t=a("p",{class:"reader-said",role:"status"}),o=$("reader-button","Export to a file"),n=a("input",{type:"file",accept:".json,application/json",id:"progress-i\
mport"}),r=$("reader-button","Erase everything"),s=a("label",{for:"progress-import"},"Import from a file");e.replaceChildren(a("p",{},o),a("p",{},s," ",n),a("p",
{},r),t),o.addEventListener("click",()=>{ze(),t.textContent="The export was handed to your browser as a download."}),n.addEventListener("change",async()=>{let c=n.
files?.[0];c&&(t.textContent=await Je(c),n.value="")}),r.addEventListener("click",()=>{window.confirm(Be)&&(ie(),t.textContent=W()||"Everything is erased.")})}var Ke=Object.entries(B.counted),Qe=8;function ye(e){let[t,o]=u(e,"data-item").split(" "),n=y.find(s=>s===t);if(!n||!o)throw new Error(`data-item="${e.dataset.item}\
" names no kind and id`);let r=e.parentElement?.closest("[data-item]");return{kind:n,names:O(e,o),node:e,above:r instanceof HTMLElement?ye(r):null}}var _=({kind:e,
names:t})=>b(e,t)!=="";function _e(e){let t=x(),o=e.filter(({kind:r,names:s})=>s.slice(1).some(c=>t[r][c]));for(let{kind:r,names:s}of o)E(r,s,!0);let n=e.map(({
node:r})=>{let s=a("span",{class:"reader-state"});return r.prepend(s),s});m(()=>{e.forEach(({kind:r,names:s,node:c},i)=>{let p=b(r,s);c.classList.toggle("reader\
-done",p!==""),n[i].textContent=p&&`${B.done[r]} on ${k(p)}: `})})}function Fe(e){return Ke.flatMap(([t,o])=>{let n=e.filter(s=>s.kind===t),r=`${o}: ${n.filter(
_).length} of ${n.length}.`;return n.length?[a("span",{},r)," "]:[]})}function ge({node:e}){let t=f("a",HTMLAnchorElement,e);return a("a",{href:u(t,"href")},t.textContent)}
function Ge(e,t){let{way:o}=x(),n=e.filter(i=>!_(i)),r=n.find(({kind:i})=>i==="pages"),s=n.find(({kind:i,above:p})=>i!=="pages"&&p&&_(p)),c=[];if(o&&t&&c.push(a(
"li",{},a("a",{href:`${t}#${o}`},"Your way in"),", as you kept it.")),r&&c.push(a("li",{},"Read next: ",ge(r))),s?.above){let i=` (${f("a",HTMLAnchorElement,s.above.
node).textContent})`;c.push(a("li",{},"Still open on a page that you have read: ",ge(s),i))}return n.length||c.push(a("li",{},"Everything here is done. Build so\
mething that is not here.")),c}function Ve(e,t){let o=u(e,"data-start"),n=a("p",{class:"reader-counts"}),r=a("ul");e.replaceChildren(n,r),H(e),m(()=>{n.replaceChildren(
...Fe(t)),r.replaceChildren(...Ge(t,o))})}function Ze(e){let t=s=>a("th",{scope:"col"},s),o=a("tbody"),n=a("thead",{},a("tr",{},t("Week from"),t("Things done"))),
r=a("caption",{},"The last eight weeks");e.replaceChildren(a("table",{class:"reader-weeks"},r,n,o)),m(()=>{let s=x(),c=y.flatMap(p=>Object.values(s[p])),i=V(c,T(),
Qe).map(({week:p,count:v})=>{let g=a("td",{},String(v)),d=`inline-size:${Math.min(v,20)/2}em`;return v&&g.append(" ",a("span",{class:"reader-bar","aria-hidden":"\
true",style:d})),a("tr",{},a("th",{scope:"row"},k(p)),g)});o.replaceChildren(...i)})}function xe(){let[e]=l('[data-progress="list"]');if(!e)return;let t=l("[dat\
a-item]",e).map(ye);_e(t);for(let o of l('[data-progress="next"]'))Ve(o,t);for(let o of l('[data-progress="weeks"]'))Ze(o);for(let o of l('[data-progress="tools\
"]'))we(o)}xe();l(".chooser").forEach(me);})();
