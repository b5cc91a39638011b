/* Made by `make scripts` from overrides/scripts: edit there, not here. */
"use strict";(()=>{var a=(e,t=document)=>[...t.querySelectorAll(e)];function D(e,t,o=document){let n=o.querySelector(e);if(!(n instanceof t))throw new Error(`the page has no ${t.name}\
 at ${e}`);return n}function u(e,t){let o=e.getAttribute(t);if(o===null)throw new Error(`<${e.localName} class="${e.className}"> has no ${t}`);return o}function r(e,t={},...o){
let n=document.createElement(e);for(let[s,i]of Object.entries(t))n.setAttribute(s,i);return n.append(...o),n}var N=(e,t)=>r("button",{type:"button",class:e},t);var A=e=>e.toISOString().slice(0,10),X=e=>{let[t,o,n]=e.split("-").map(Number);return{year:t,month:o-1,date:n}};function L(e=new Date){return A(new Date(Date.UTC(
e.getFullYear(),e.getMonth(),e.getDate())))}function W(e){if(typeof e!="string")return!1;let t=new Date(`${e}T00:00:00Z`);return!Number.isNaN(t.getTime())&&A(t)===
e}function w(e){let{year:t,month:o,date:n}=X(e);return new Date(t,o,n).toLocaleDateString("en-US",{day:"numeric",month:"long",year:"numeric"})}var l={storage:{prefix:"plus-ml",progress:"plus-ml.progress.v1",unreadable:"plus-ml.progress.v1.unreadable",code:"plus-ml:code:",recent:"plus-ml.recent.v1"},events:{
passed:"plus:exercise-passed"},kinds:["pages","actions","exercises","checks"],id:{pattern:"^[a-z0-9]+([-_:][a-z0-9]+)*$",length:80},words:{done:{pages:"Read",actions:"\
Done",checks:"Right",exercises:"Passed"},counted:{pages:"Pages read",actions:"Tasks done",checks:"Questions right",exercises:"Exercises passed"}}};var d=l.storage,R=l.events,O=l.kinds,we=l.words,te=new RegExp(l.id.pattern),y=e=>typeof e=="string"&&e.length<=l.id.length&&te.test(e);function U(e){try{return{text:localStorage.getItem(e),refusal:""}}catch{return{text:null,refusal:"blocked"}}}function E(e,t){try{return t===null?localStorage.removeItem(
e):localStorage.setItem(e,t),""}catch(o){return o instanceof DOMException&&o.name==="QuotaExceededError"?"full":"blocked"}}var M="plus-ml",q=1,ne=1e6,re=/^[a-z0-9=&-]{0,200}$/;function x(){return{way:"",...Object.fromEntries(O.map(t=>[t,Object.create(null)]))}}var P=e=>typeof e=="ob\
ject"&&e!==null&&!Array.isArray(e),z=e=>typeof e=="string"&&re.test(e);function se(e){try{return JSON.parse(e)}catch{throw new Error("The file cannot be read: i\
t is not complete, or not JSON.")}}function ae(e,t){if(!P(t))throw new Error(`The file is damaged: "${e}" is no list.`);let o=Object.create(null);for(let[n,s]of Object.
entries(t)){if(!y(n)||!W(s))throw new Error(`The file is damaged: an entry in "${e}" has no valid id and day.`);o[n]=s}return o}function B(e){if(e.length>ne)throw new Error(
"The file is too large to be an export of this site.");let t=se(e);if(!P(t)||t.app!==M)throw new Error("The file is not an export of this site.");if(t.version!==
q)throw new Error("The file comes from another version of this site, which this page cannot read.");let o=x();for(let n of O)o[n]=ae(n,t[n]===void 0?{}:t[n]);if(t.
way!==void 0&&!z(t.way))throw new Error('The file is damaged: "way" holds something else.');return o.way=t.way??"",o}var J=(e,t={})=>JSON.stringify({app:M,version:q,
...t,...e},null,1);var $=(e,t,o)=>o.map(n=>e[t][n]).find(Boolean)??"";function Y(e,t,o,n,s){let i=$(e,t,o)||s;for(let m of o)delete e[t][m];n&&(e[t][o[0]]=i)}var ce={"":"",blocked:"Your browser does not let this site keep anything. What you tick here is forgotten when you leave the page.",full:"The storage of your br\
owser is full. What you tick here is forgotten when you leave the page.",unreadable:"What was kept here could not be read. It was put aside, and a new list begu\
n. If you have an export, import it."},v=x(),c="",H=[],Q=()=>ce[c];function _(){if(c==="full")return v;let{text:e,refusal:t}=U(d.progress);if(t&&(c="blocked"),c===
"blocked"&&e===null)return v;if(e===null)return x();try{return B(e)}catch{return c="unreadable",E(d.unreadable,e)||E(d.progress,null),x()}}function j(){for(let e of H)
e()}function ie(e){v=e(_());let t=E(d.progress,J(v));(t||c!=="unreadable")&&(c=t),j()}function p(e){H.push(e),e()}var f=(e,t)=>$(_(),e,t);function h(e,t,o){if(!y(
t[0]))throw new Error(`${e}: "${t[0]}" is no id`);ie(n=>(Y(n,e,t,o,L()),n))}function F(){let e=t=>{let o=t instanceof CustomEvent?t.detail:null,n=typeof o=="object"&&o?o.id:o;y(n)&&h("exercises",[n],!0)};window.addEventListener(R.passed,
e,!0),window.addEventListener("storage",({key:t})=>{t!==d.progress&&t!==null||(c==="full"&&(c=""),j())}),window.addEventListener("pageshow",t=>{t.persisted&&j()})}var S=(e,t)=>[t,...(e.dataset.was??"").split(" ").filter(Boolean)];function G(e){let t=r("p",{class:"reader-trouble",role:"status"});e.append(t),p(()=>{t.textContent=
Q()})}function le(e){let t=S(e,u(e,"data-action")),o=r("input",{type:"checkbox"}),n=r("span",{class:"reader-when"});e.append(r("p",{class:"reader-box"},r("label",
{},o," I have done this")," ",n)),o.addEventListener("change",()=>h("actions",t,o.checked)),p(()=>{let s=f("actions",t);o.checked=s!=="",n.textContent=s&&`on ${w(
s)}`}),G(e)}function ue(e){let t=S(e,u(e,"data-page")),o=N("reader-button","I have read this page"),n=r("span",{class:"reader-when"});e.append(r("p",{},o," ",n)),
o.addEventListener("click",()=>h("pages",t,o.getAttribute("aria-pressed")!=="true")),p(()=>{let s=f("pages",t);o.setAttribute("aria-pressed",String(s!=="")),n.textContent=
s&&`on ${w(s)}`}),G(e)}function V(){a("div.action[data-action]").forEach(le),a(".reader-mark[data-page]").forEach(ue)}function de(e,t,o){let n=o.map(({textContent:s},i)=>{let m=r("input",{type:"radio",name:`check-${e}`,value:String(i)}),g=r("b",{},`${String.fromCharCode(65+i)}.`);
return r("label",{class:"check-choice"},m," ",g,` ${s}`)});return r("fieldset",{},r("legend",{},t),...n)}function pe(e){let t=e.dataset.right==="true",o=[...e.childNodes].
map(n=>n.cloneNode(!0));return r("p",{class:t?"check-right":"check-wrong"},...o,t?"":" Try another one.")}function Z(e){let t=u(e,"data-check"),o=S(e,t),n=D(".c\
heck-question",HTMLElement,e),s=D(".check-choices",HTMLElement,e),i=a(".check-answers > li",e),m=r("button",{type:"submit",class:"reader-button"},"Check my answ\
er"),g=r("div",{class:"check-said",role:"status"}),C=r("span",{class:"reader-when"}),K=de(t,n.textContent??"",a(":scope > *",s)),b=r("form",{class:"check-form"},
K,r("p",{},m," ",C),g);n.replaceWith(b),s.remove(),b.addEventListener("submit",k=>{k.preventDefault();let[I]=a("input:checked",b),T=I&&i[Number(u(I,"value"))];g.
replaceChildren(T?pe(T):r("p",{},"Choose an answer first.")),T?.dataset.right==="true"&&!f("checks",o)&&h("checks",o,!0)}),b.addEventListener("change",()=>{g.textContent=
""}),p(()=>{let k=f("checks",o);C.textContent=k&&`Answered right on ${w(k)}`})}V();F();a(".check[data-check]").forEach(Z);})();
