/* Made by `make scripts` from overrides/scripts: edit there, not here. */
"use strict";(()=>{var u=(e,t=document)=>[...t.querySelectorAll(e)];function w(e,t,o=document){let n=o.querySelector(e);if(!(n instanceof t))throw new Error(`the page has no ${t.name}\
 at ${e}`);return n}function f(e,t){let o=e.getAttribute(t);if(o===null)throw new Error(`<${e.localName} class="${e.className}"> has no ${t}`);return o}function a(e,t={},...o){
let n=document.createElement(e);for(let[r,s]of Object.entries(t))n.setAttribute(r,s);return n.append(...o),n}var k=(e,t)=>a("button",{type:"button",class:e},t);var J=e=>e.toISOString().slice(0,10),ee=e=>{let[t,o,n]=e.split("-").map(Number);return{year:t,month:o-1,date:n}};function C(e=new Date){return J(new Date(Date.UTC(
e.getFullYear(),e.getMonth(),e.getDate())))}function te(e){if(typeof e!="string")return!1;let t=new Date(`${e}T00:00:00Z`);return!Number.isNaN(t.getTime())&&J(t)===
e}function $(e){let{year:t,month:o,date:n}=ee(e);return new Date(t,o,n).toLocaleDateString("en-US",{day:"numeric",month:"long",year:"numeric"})}function F(e,t=0){
let{year:o,month:n,date:r}=ee(e),s=(new Date(Date.UTC(o,n,r)).getUTCDay()+6)%7;return J(new Date(Date.UTC(o,n,r-s-7*t)))}function oe(e,t,o){let n=new Map;for(let r of e)
n.set(F(r),(n.get(F(r))??0)+1);return Array.from({length:o},(r,s)=>F(t,s)).map(r=>({week:r,count:n.get(r)??0}))}var j={storage:{prefix:"plus-ml",progress:"plus-ml.progress.v1",unreadable:"plus-ml.progress.v1.unreadable",code:"plus-ml:code:",recent:"plus-ml.recent.v1"},events:{
passed:"plus:exercise-passed"},kinds:["pages","actions","exercises","checks"],id:{pattern:"^[a-z0-9]+([-_:][a-z0-9]+)*$",length:80},words:{done:{pages:"Read",actions:"\
Done",checks:"Right",exercises:"Passed"},counted:{pages:"Pages read",actions:"Tasks done",checks:"Questions right",exercises:"Exercises passed"}}};var I=j.storage,ne=j.events,v=j.kinds,_=j.words,Ie=new RegExp(j.id.pattern),M=e=>typeof e=="string"&&e.length<=j.id.length&&Ie.test(e);function re(e){try{return{text:localStorage.getItem(e),refusal:""}}catch{return{text:null,refusal:"blocked"}}}function W(e,t){try{return t===null?localStorage.removeItem(
e):localStorage.setItem(e,t),""}catch(o){return o instanceof DOMException&&o.name==="QuotaExceededError"?"full":"blocked"}}function se(e){try{localStorage.removeItem(
e);for(let t of Object.keys(localStorage))t.startsWith(e)&&localStorage.removeItem(t);return""}catch{return"blocked"}}var ae="plus-ml",ce=1,Ue=1e6,Ae=/^[a-z0-9=&-]{0,200}$/;function N(){return{way:"",...Object.fromEntries(v.map(t=>[t,Object.create(null)]))}}var ie=e=>typeof e==
"object"&&e!==null&&!Array.isArray(e),K=e=>typeof e=="string"&&Ae.test(e);function De(e){try{return JSON.parse(e)}catch{throw new Error("The file cannot be read\
: it is not complete, or not JSON.")}}function Me(e,t){if(!ie(t))throw new Error(`The file is damaged: "${e}" is no list.`);let o=Object.create(null);for(let[n,
r]of Object.entries(t)){if(!M(n)||!te(r))throw new Error(`The file is damaged: an entry in "${e}" has no valid id and day.`);o[n]=r}return o}function H(e){if(e.
length>Ue)throw new Error("The file is too large to be an export of this site.");let t=De(e);if(!ie(t)||t.app!==ae)throw new Error("The file is not an export of\
 this site.");if(t.version!==ce)throw new Error("The file comes from another version of this site, which this page cannot read.");let o=N();for(let n of v)o[n]=
Me(n,t[n]===void 0?{}:t[n]);if(t.way!==void 0&&!K(t.way))throw new Error('The file is damaged: "way" holds something else.');return o.way=t.way??"",o}var P=(e,t={})=>JSON.
stringify({app:ae,version:ce,...t,...e},null,1);function le(e,t){let o=N();for(let n of v){Object.assign(o[n],e[n]);for(let[r,s]of Object.entries(t[n]))(!o[n][r]||
s<o[n][r])&&(o[n][r]=s)}return o.way=e.way||t.way,o}var Q=(e,t,o)=>o.map(n=>e[t][n]).find(Boolean)??"";function de(e,t,o,n,r){let s=Q(e,t,o)||r;for(let c of o)delete e[t][c];
n&&(e[t][o[0]]=s)}var Re={"":"",blocked:"Your browser does not let this site keep anything. What you tick here is forgotten when you leave the page.",full:"The storage of your br\
owser is full. What you tick here is forgotten when you leave the page.",unreadable:"What was kept here could not be read. It was put aside, and a new list begu\
n. If you have an export, import it."},R=N(),y="",ue=[],B=()=>Re[y];function E(){if(y==="full")return R;let{text:e,refusal:t}=re(I.progress);if(t&&(y="blocked"),
y==="blocked"&&e===null)return R;if(e===null)return N();try{return H(e)}catch{return y="unreadable",W(I.unreadable,e)||W(I.progress,null),N()}}function q(){for(let e of ue)
e()}function V(e){R=e(E());let t=W(I.progress,P(R));(t||y!=="unreadable")&&(y=t),q()}function b(e){ue.push(e),e()}var T=(e,t)=>Q(E(),e,t);function S(e,t,o){if(!M(
t[0]))throw new Error(`${e}: "${t[0]}" is no id`);V(n=>(de(n,e,t,o,C()),n))}var pe=e=>V(t=>le(t,e));function fe(){R=N(),y=se(I.prefix),q()}var he=()=>E().way;function me(e){
return K(e)?(V(t=>({...t,way:e})),y===""||y==="unreadable"):!1}function we(){let e=t=>{let o=t instanceof CustomEvent?t.detail:null,n=typeof o=="object"&&o?o.id:
o;M(n)&&S("exercises",[n],!0)};window.addEventListener(ne.passed,e,!0),window.addEventListener("storage",({key:t})=>{t!==I.progress&&t!==null||(y==="full"&&(y=""),
q())}),window.addEventListener("pageshow",t=>{t.persisted&&q()})}var A=(e,t)=>[t,...(e.dataset.was??"").split(" ").filter(Boolean)];function Y(e){let t=a("p",{class:"reader-trouble",role:"status"});e.append(t),b(()=>{t.textContent=
B()})}function We(e){let t=A(e,f(e,"data-action")),o=a("input",{type:"checkbox"}),n=a("span",{class:"reader-when"});e.append(a("p",{class:"reader-box"},a("label",
{},o," I have done this")," ",n)),o.addEventListener("change",()=>S("actions",t,o.checked)),b(()=>{let r=T("actions",t);o.checked=r!=="",n.textContent=r&&`on ${$(
r)}`}),Y(e)}function He(e){let t=A(e,f(e,"data-page")),o=k("reader-button","I have read this page"),n=a("span",{class:"reader-when"});e.append(a("p",{},o," ",n)),
o.addEventListener("click",()=>S("pages",t,o.getAttribute("aria-pressed")!=="true")),b(()=>{let r=T("pages",t);o.setAttribute("aria-pressed",String(r!=="")),n.textContent=
r&&`on ${$(r)}`}),Y(e)}function ge(){u("div.action[data-action]").forEach(We),u(".reader-mark[data-page]").forEach(He)}function Pe(e,t,o){let n=o.map(({textContent:r},s)=>{let c=a("input",{type:"radio",name:`check-${e}`,value:String(s)}),i=a("b",{},`${String.fromCharCode(65+s)}.`);
return a("label",{class:"check-choice"},c," ",i,` ${r}`)});return a("fieldset",{},a("legend",{},t),...n)}function qe(e){let t=e.dataset.right==="true",o=[...e.childNodes].
map(n=>n.cloneNode(!0));return a("p",{class:t?"check-right":"check-wrong"},...o,t?"":" Try another one.")}function ye(e){let t=f(e,"data-check"),o=A(e,t),n=w(".\
check-question",HTMLElement,e),r=w(".check-choices",HTMLElement,e),s=u(".check-answers > li",e),c=a("button",{type:"submit",class:"reader-button"},"Check my ans\
wer"),i=a("div",{class:"check-said",role:"status"}),l=a("span",{class:"reader-when"}),m=Pe(t,n.textContent??"",u(":scope > *",r)),p=a("form",{class:"check-form"},
m,a("p",{},c," ",l),i);n.replaceWith(p),r.remove(),p.addEventListener("submit",d=>{d.preventDefault();let[h]=u("input:checked",p),g=h&&s[Number(f(h,"value"))];i.
replaceChildren(g?qe(g):a("p",{},"Choose an answer first.")),g?.dataset.right==="true"&&!T("checks",o)&&S("checks",o,!0)}),p.addEventListener("change",()=>{i.textContent=
""}),b(()=>{let d=T("checks",o);l.textContent=d&&`Answered right on ${$(d)}`})}function Be(e,t){if(e.includes("="))return e;let o=typeof t=="object"&&t&&"query"in t?t.query:"";return typeof o=="string"?o:""}var Ye=(e,t)=>e?`#${e}`:t;function z(e,t,o){
let n=(s=!0)=>{let c=e().toString();try{let i=s?Ye(c,location.pathname+location.search):void 0;history.replaceState({query:c},"",i)}catch{}},r=s=>{let c=location.
hash.slice(1),i=Be(c,s?null:history.state);i?t(new URLSearchParams(i),s):s&&n(!1),c&&!c.includes("=")&&o?.(c,s)};return window.addEventListener("hashchange",()=>r(
!0)),r(!1),()=>n()}var ze=e=>[...new URLSearchParams(e)].map(([t,o])=>[t,o.split(",")]);function Fe(e,t){return e.some(([o,n])=>t.has(o)&&!n.includes(t.get(o)??""))?!1:e.every(([o])=>t.
has(o))||void 0}function Je(e,t,o){let n=Math.max(1,Math.ceil(t/o)),r=n===1?"one week":`${n} weeks`;return`Your way: ${`${e} steps, about ${Math.round(t)} hours\
 in all`}. With ${o} hours a week that is ${r}.`}function G(e){let t=new URLSearchParams;for(let o of u("input:checked",e))t.set(f(o,"name"),f(o,"value"));return t}
function _e(e){let t=u("input[data-hours]",e);if(!t.length)throw new Error("no question of the chooser has answers with data-hours");let o=t.find(n=>n.matches("\
:checked"));return o?Number(f(o,"data-hours")):0}function Ke(e,t){let o=0,n=0;t.textContent="";for(let r of e){let s=w("ol",HTMLOListElement,r),c=a("ol",{start:String(
o+1)},...[...s.children].map(i=>i.cloneNode(!0)));t.append(a("h3",{},w(".chooser-title",HTMLElement,r).textContent??""),c);for(let i of s.children)n+=Number(f(i,
"data-hours"));o+=s.children.length}return{count:o,hours:n}}function Qe(e,t){let o=k("reader-button","Keep this way on my progress page"),n=a("span",{role:"stat\
us",class:"reader-when"});e.append(o," ",n);let r="",s=()=>{let c=t(),i=c!==""&&he()===c?"Kept. You find it on the progress page.":"",l="Your browser does not k\
eep it. The address of this page holds your answers: keep that.";n.textContent=c&&c===r?l:i};return o.addEventListener("click",()=>{let c=t();r="",me(c)||(r=c),
s()}),b(s),s}function be(e){let t=w(".chooser-form",HTMLFormElement,e),o=w(".chooser-result",HTMLElement,e),n=w(".chooser-said",HTMLElement,o),r=u("tr[data-when\
]",e).map(d=>({row:d,when:ze(f(d,"data-when"))})),s=a("div",{class:"chooser-way"}),c=a("p",{class:"chooser-save"});o.append(s,c);let i=Qe(c,()=>G(t).toString()),
l=()=>{let d=G(t),h=r.map(({when:L})=>Fe(L,d)),g=_e(t),O=h.includes(void 0)||!g;c.hidden=O,i();let{count:x,hours:D}=Ke(O?[]:r.filter((L,U)=>h[U]).map(({row:L})=>L),
s);if(O){n.textContent=d.toString()?"Answer the rest to see your way.":"Answer, and your way appears here. The table below has all ways.";return}n.textContent=Je(
x,D,g)},m=d=>{for(let h of u("input",t))h instanceof HTMLInputElement&&(h.checked=d.get(h.name)===h.value);l()};l();let p=z(()=>G(t),m);t.addEventListener("subm\
it",d=>d.preventDefault()),t.addEventListener("change",()=>{l(),p()})}var Ve={2:"Up to 2 hours",10:"Up to 10 hours",40:"Up to 40 hours"},Ge={title:"Title",hours:"Shortest first",checked:"Last checked first"},xe=80;function ke(e,t,o){
let n=(c,i,l)=>{let m=l.map(([p,d])=>a("option",{value:p},d[0].toUpperCase()+d.slice(1)));return a("select",{name:c},a("option",{value:""},i),...m)},r={text:a("\
input",{type:"search",name:"text",autocomplete:"off",maxlength:String(xe)})},s={text:"Words",hours:"Time",sort:"Order"};for(let[c,i]of Object.entries(e)){s[c]=i.
title;let l=Object.entries(i.words).filter(([m])=>t.some(p=>p.words[c].includes(m)));r[c]=n(c,"All",l)}return o&&(r.hours=n("hours","Any",Object.entries(Ve)),r.
sort=n("sort","As listed",Object.entries(Ge))),{controls:r,titles:s}}var Z=e=>Object.entries(e).map(([t,o])=>[t,o.value.trim()]).filter(([,t])=>t);function ve(e,t){
for(let[o,n]of Object.entries(e)){let r=t.get(o)??"",s=n instanceof HTMLInputElement||[...n.options].some(c=>c.value===r);n.value=s?r.slice(0,xe):""}}var Ee=(e,t)=>t.every(([o,n])=>o==="sort"?!0:o==="text"?n.toLowerCase().split(/\s+/).every(r=>e.text.includes(r)):o==="hours"?e.hours<=Number(n):e.words[o].includes(
n)),Ze={"":(e,t)=>e.place-t.place,title:(e,t)=>e.title.localeCompare(t.title),hours:(e,t)=>e.hours===t.hours?e.place-t.place:e.hours-t.hours,checked:(e,t)=>t.checked.
localeCompare(e.checked)||e.place-t.place},Te=(e,t)=>[...e].sort(Ze[t]);var Xe={kind:["data-kind"],level:["data-level"],access:["data-access"],topic:["data-topics"],stage:["data-stages","data-stage"]},et=300;function tt(e,t,o){let n=(r,s)=>{
let c=Xe[s]?.find(i=>r.hasAttribute(i));if(!c)throw new Error(`data-filter names "${s}", and a row has nothing of that name`);return[s,f(r,c).split(" ")]};return e.
map((r,s)=>({node:r,place:s,title:w(t,HTMLElement,r).textContent?.trim().toLowerCase()??"",text:r.textContent?.toLowerCase()??"",words:Object.fromEntries(o.map(
c=>n(r,c))),hours:Number(r.dataset.hours)||Number.POSITIVE_INFINITY,checked:r.dataset.checked??""}))}function ot(e,t,o,n){let r=a("form",{class:"filter",role:"s\
earch","aria-label":`Filter the ${o}`}),s=k("reader-button","Show all"),c=a("p",{class:"filter-count",role:"status"});for(let[i,l]of Object.entries(e))l.id=`fil\
ter-${n}-${i}`,r.append(a("div",{class:"filter-field"},a("label",{for:l.id},t[i]),l));return r.append(a("div",{class:"filter-field"},s),c),r.addEventListener("s\
ubmit",i=>i.preventDefault()),{form:r,clear:s,said:c}}function nt(e,t,o,n){return`${e} of ${t} ${o}.${e?n?" What has no stated time is left out.":"":" Take a fi\
lter away to see more."}`}function rt(e,t,o,n,{clear:r,said:s}){let c=t[0].node.parentElement,i="",l=0;return m=>{let p=Z(o);for(let x of t)x.node.hidden=!Ee(x,
p);let d=o.sort?.value??"";d!==i&&(i=d,c?.append(...Te(t,i).map(({node:x})=>x)));let h=t.filter(({node:x})=>!x.hidden).length;e.hidden=h===0,r.disabled=p.length===
0;let g=nt(h,t.length,n,!!o.hours?.value),O=()=>{s.textContent=g};clearTimeout(l),m?l=window.setTimeout(O,et):O()}}function Le(e,t){let o=JSON.parse(f(e,"data-f\
ilter")),n=e.matches(".table-wrap"),r=u(n?"tbody tr":":scope > details",e),s=tt(r,n?"th":"summary",Object.keys(o));if(!s.length)throw new Error("data-filter sta\
nds on a list without rows");let c=n?"resources":"questions",{controls:i,titles:l}=ke(o,s,n),{form:m,clear:p,said:d}=ot(i,l,c,t),h=rt(e,s,i,c,{clear:p,said:d});
e.before(m),h(!1);let g=(D,L)=>{ve(i,D),h(L)},x=z(()=>new URLSearchParams(Z(i)),g,(D,L)=>{let U=document.getElementById(D);!U||!e.contains(U)||!(U.hidden||e.hidden)||
(g(new URLSearchParams,L),U.scrollIntoView())});m.addEventListener("input",()=>{h(!0),x()}),p.addEventListener("click",()=>{g(new URLSearchParams,!0),x(),i.text.
focus()})}var st="Erase everything that this site keeps on this device? An export is the only way back.";function at(){let e=`${P(E(),{exported:C()})}
`,t=URL.createObjectURL(new Blob([e],{type:"application/json"})),o=a("a",{href:t,download:`plus-ml-progress-${C()}.json`});document.body.append(o),o.click(),o.remove(),
setTimeout(()=>URL.revokeObjectURL(t),1e4)}async function ct(e){try{let t=H(await e.text());pe(t);let o=v.reduce((n,r)=>n+Object.keys(t[r]).length,0);return`Imp\
orted: ${o} ${o===1?"entry":"entries"}. They are joined with what was here.`}catch(t){return`Nothing was imported. ${t instanceof Error?t.message:t}`}}function $e(e){
let t=a("p",{class:"reader-said",role:"status"}),o=k("reader-button","Export to a file"),n=a("input",{type:"file",accept:".json,application/json",id:"progress-i\
mport"}),r=k("reader-button","Erase everything"),s=a("label",{for:"progress-import"},"Import from a file");e.replaceChildren(a("p",{},o),a("p",{},s," ",n),a("p",
{},r),t),o.addEventListener("click",()=>{at(),t.textContent="The export was handed to your browser as a download."}),n.addEventListener("change",async()=>{let c=n.
files?.[0];c&&(t.textContent=await ct(c),n.value="")}),r.addEventListener("click",()=>{window.confirm(st)&&(fe(),t.textContent=B()||"Everything is erased.")})}var it=Object.entries(_.counted),lt=8;function Oe(e){let[t,o]=f(e,"data-item").split(" "),n=v.find(s=>s===t);if(!n||!o)throw new Error(`data-item="${e.dataset.item}\
" names no kind and id`);let r=e.parentElement?.closest("[data-item]");return{kind:n,names:A(e,o),node:e,above:r instanceof HTMLElement?Oe(r):null}}var X=({kind:e,
names:t})=>T(e,t)!=="";function dt(e){let t=E(),o=e.filter(({kind:r,names:s})=>s.slice(1).some(c=>t[r][c]));for(let{kind:r,names:s}of o)S(r,s,!0);let n=e.map(({
node:r})=>{let s=a("span",{class:"reader-state"});return r.prepend(s),s});b(()=>{e.forEach(({kind:r,names:s,node:c},i)=>{let l=T(r,s);c.classList.toggle("reader\
-done",l!==""),n[i].textContent=l&&`${_.done[r]} on ${$(l)}: `})})}function ut(e){return it.flatMap(([t,o])=>{let n=e.filter(s=>s.kind===t),r=`${o}: ${n.filter(
X).length} of ${n.length}.`;return n.length?[a("span",{},r)," "]:[]})}function Se({node:e}){let t=w("a",HTMLAnchorElement,e);return a("a",{href:f(t,"href")},t.textContent)}
function pt(e,t){let{way:o}=E(),n=e.filter(i=>!X(i)),r=n.find(({kind:i})=>i==="pages"),s=n.find(({kind:i,above:l})=>i!=="pages"&&l&&X(l)),c=[];if(o&&t&&c.push(a(
"li",{},a("a",{href:`${t}#${o}`},"Your way in"),", as you kept it.")),r&&c.push(a("li",{},"Read next: ",Se(r))),s?.above){let i=` (${w("a",HTMLAnchorElement,s.above.
node).textContent})`;c.push(a("li",{},"Still open on a page that you have read: ",Se(s),i))}return n.length||c.push(a("li",{},"Everything here is done. Build so\
mething that is not here.")),c}function ft(e,t){let o=f(e,"data-start"),n=a("p",{class:"reader-counts"}),r=a("ul");e.replaceChildren(n,r),Y(e),b(()=>{n.replaceChildren(
...ut(t)),r.replaceChildren(...pt(t,o))})}function ht(e){let t=s=>a("th",{scope:"col"},s),o=a("tbody"),n=a("thead",{},a("tr",{},t("Week from"),t("Things done"))),
r=a("caption",{},"The last eight weeks");e.replaceChildren(a("table",{class:"reader-weeks"},r,n,o)),b(()=>{let s=E(),c=v.flatMap(l=>Object.values(s[l])),i=oe(c,
C(),lt).map(({week:l,count:m})=>{let p=a("td",{},String(m)),d=`inline-size:${Math.min(m,20)/2}em`;return m&&p.append(" ",a("span",{class:"reader-bar","aria-hidd\
en":"true",style:d})),a("tr",{},a("th",{scope:"row"},$(l)),p)});o.replaceChildren(...i)})}function Ce(){let[e]=u('[data-progress="list"]');if(!e)return;let t=u(
"[data-item]",e).map(Oe);dt(t);for(let o of u('[data-progress="next"]'))ft(o,t);for(let o of u('[data-progress="weeks"]'))ht(o);for(let o of u('[data-progress="\
tools"]'))$e(o)}ge();Ce();we();u("[data-filter]").forEach(Le);u(".chooser").forEach(be);u(".check[data-check]").forEach(ye);})();
