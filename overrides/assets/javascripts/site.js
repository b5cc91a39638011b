/* Made by `make scripts` from overrides/scripts: edit there, not here. */
"use strict";(()=>{var c=(e,t=document)=>[...t.querySelectorAll(e)];function i(e,t,o=document){let n=o.querySelector(e);if(!(n instanceof t))throw new Error(`the page has no ${t.name}\
 at ${e}`);return n}function v(e,t){let o=e.getAttribute(t);if(o===null)throw new Error(`<${e.localName} class="${e.className}"> has no ${t}`);return o}function d(e,t={},...o){
let n=document.createElement(e);for(let[r,s]of Object.entries(t))n.setAttribute(r,s);return n.append(...o),n}var p=(e,t)=>d("button",{type:"button",class:e},t);var z=2e3;async function P(e){let t=e.textContent.trimEnd();try{await navigator.clipboard.writeText(t)}catch{getSelection()?.selectAllChildren(e),document.execCommand(
"copy"),getSelection()?.removeAllRanges()}}function F(){let e=i(".md-dialog",HTMLElement),t=i(".md-dialog__inner",HTMLElement,e),o=0;return t.setAttribute("role",
"status"),n=>{clearTimeout(o),t.textContent=n,e.classList.add("md-dialog--active"),o=window.setTimeout(()=>{e.classList.remove("md-dialog--active"),t.textContent=
""},z)}}function w(){let e=F();for(let t of c(".md-content pre > code")){let o=p("md-code__button","");o.title="Copy to clipboard",o.dataset.mdType="copy",o.addEventListener(
"click",async()=>{await P(t),e("Copied to clipboard")});let n=document.createElement("div");n.className="md-code__nav",n.append(o),t.before(n)}}function _(){let e=document.getElementById(decodeURIComponent(location.hash.slice(1))),t=e?.closest("details:not([open])");if(!(!e||!t)){for(let o=e.closest("de\
tails");o;o=o.parentElement?.closest("details")??null)o.open=!0;e.scrollIntoView()}}function S(){let e=[];addEventListener("hashchange",_),addEventListener("bef\
oreprint",()=>{e=c(".md-content details:not([open])");for(let t of e)t.toggleAttribute("open",!0)}),addEventListener("afterprint",()=>{for(let t of e)t.toggleAttribute(
"open",!1)}),_()}var A={p:"prev",",":"prev",n:"next",".":"next"};function J(e){let t=e.target instanceof Element?e.target:document.body;if(e.ctrlKey||e.metaKey||e.altKey||t.closest(
"dialog, [role=dialog]")||t.matches("input:not([type=checkbox], [type=radio]), select, textarea, [contenteditable]"))return;let o=Object.hasOwn(A,e.key)&&document.
querySelector(`link[rel=${A[e.key]}]`);o instanceof HTMLLinkElement&&(location.href=o.href),e.key==="Enter"&&t instanceof HTMLLabelElement&&t.click()}function U({
target:e}){let t=e instanceof Element&&e.closest(".md-ellipsis");!(t instanceof HTMLElement)||t.offsetWidth>=t.scrollWidth||((t.closest("a")??t).title=t.textContent.
trim())}function M(){document.addEventListener("keydown",J),document.addEventListener("pointerover",U,{passive:!0}),addEventListener("hashchange",()=>{let e=i("\
#__drawer",HTMLInputElement);e.checked&&e.click()})}var V=10,G=24;function Q(){let e=new Map;for(let t of c('[data-md-component="toc"] a[href^="#"]')){let o=document.getElementById(decodeURIComponent(t.getAttribute(
"href")?.slice(1)??""));o&&e.set(o,[...e.get(o)??[],t])}return[...e].map(([t,o])=>({heading:t,links:o}))}function H(e,t){let o=e.closest(".md-sidebar__scrollwra\
p");if(!o||!e.clientHeight||o.scrollHeight<=o.clientHeight)return;let n=e.getBoundingClientRect().top-o.getBoundingClientRect().top;o.scrollBy({top:n-o.clientHeight/
2,behavior:t})}function X(e,t,o){for(let[n,{links:r}]of e.entries())for(let s of r)s.classList.toggle("md-nav__link--passed",n<=t),s.classList.toggle("md-nav__l\
ink--active",n===t);for(let n of e[t]?.links??[])H(n,o)}function Z(){let e=Q(),t=-1;return o=>{let r=innerHeight+scrollY>=document.documentElement.scrollHeight-
1?e.length-1:e.findLastIndex(({heading:s})=>s.getBoundingClientRect().top<o+G);return()=>{r!==t&&X(e,r,t<0?"auto":"smooth"),t=r}}}function ee(){let e=i('[data-m\
d-component="top"]',HTMLButtonElement),t=0;return e.addEventListener("click",()=>{scrollTo({top:0}),e.blur()}),()=>{let o=scrollY>0&&scrollY<t&&scrollY>innerHeight/
8,n=scrollY!==t;return t=scrollY,()=>{n&&e.hidden===o&&(e.hidden=!o)}}}function T(){let e=i(".md-tabs",HTMLElement),t=i(".md-header__title",HTMLElement),o=i(".m\
d-header",HTMLElement),n=document.querySelector(".md-content h1"),[r,s]=[Z(),ee()],a=!1,l=()=>{a=!1;let u=o.offsetHeight,k=scrollY>=V,D=n!==null&&n.getBoundingClientRect().
bottom<=u,Y=[r(u),s()];e.hidden!==k&&(e.hidden=k),t.classList.toggle("md-header__title--active",D);for(let q of Y)q()},m=()=>{a||requestAnimationFrame(l),a=!0};
addEventListener("scroll",m,{passive:!0}),addEventListener("resize",m),addEventListener("load",m),m(),requestAnimationFrame(()=>{for(let u of c(".md-nav--primar\
y .md-nav__link--active"))H(u,"auto")})}function h(e){try{return{text:localStorage.getItem(e),refusal:""}}catch{return{text:null,refusal:"blocked"}}}function g(e,t){try{return t===null?localStorage.removeItem(
e):localStorage.setItem(e,t),""}catch(o){return o instanceof DOMException&&o.name==="QuotaExceededError"?"full":"blocked"}}var te=new URL("../..",document.currentScript.src),C=matchMedia("(prefers-color-scheme: light)");function oe(e){try{let{index:t}=JSON.parse(e);return Number.isInteger(
t)?t:0}catch{return 0}}function I(){let e=i('[data-md-component="palette"]',HTMLElement),t=c("input",e),o=`${te.pathname}.__palette`,n=Math.max(0,Math.min(oe(h(
o).text??""),t.length-1)),r=()=>{let a=t[n||(C.matches?1:2)];document.body.dataset.mdColorScheme=a.dataset.mdColorScheme;for(let[l,{nextElementSibling:m}]of t.entries())
m?.toggleAttribute("hidden",l!==n)},s=a=>{n=a;let{mdColorMedia:l,mdColorScheme:m}=t[n].dataset;g(o,JSON.stringify({index:n,color:{media:l,scheme:m}})),r()};for(let[
a,l]of t.entries())l.addEventListener("change",()=>s(a));e.addEventListener("keydown",({key:a})=>{if(a!=="Enter")return;let l=t[(n+1)%t.length];l.click(),l.focus()}),
C.addEventListener("change",r),r()}var R="(max-width: 76.234375em)",ne={__drawer:"Menu",__toc:"Contents of this page"},re='label.md-header__button[for^="__"], .md-nav--primary label[for^="__"]:no\
t([for="__drawer"])';function se(){if(!i("#__drawer",HTMLInputElement).checked)return;let e=o=>o.checkVisibility({visibilityProperty:!0,opacityProperty:!0});c("\
.md-nav--primary :is(a, button)").find(o=>!o.closest('[for="__drawer"]')&&e(o))?.focus()}function ce(e,t){let o=d("button");for(let{name:r,value:s}of e.attributes)
o.setAttribute(r,s);o.removeAttribute("tabindex"),o.type="button",o.append(...e.childNodes),o.textContent?.trim()||o.setAttribute("aria-label",ne[t.id]??"Pages \
of this section"),o.addEventListener("click",()=>{t.click(),setTimeout(se,50)});let n=()=>o.setAttribute("aria-expanded",String(t.checked));t.addEventListener("\
change",n),e.replaceWith(o),n()}function O(){if(matchMedia(R).matches)for(let e of c(re)){let t=document.getElementById(e.getAttribute("for")??"");t instanceof HTMLInputElement&&
!e.closest("form")&&ce(e,t)}}function B(){O(),matchMedia(R).addEventListener("change",O),document.addEventListener("keydown",e=>{let t=i("#__drawer",HTMLInputElement);
e.key!=="Escape"||!t.checked||(t.click(),i('.md-header__button[for="__drawer"]',HTMLElement).focus())})}function b(e){let t=e.scrollWidth>e.clientWidth+1;return t===(e.tabIndex===0)?!1:(t?e.tabIndex=0:e.removeAttribute("tabindex"),!0)}var ae=".md-typeset__scrollwrap, .output pre, .formula, .table-wrap",ie=".md-content pre > code";function E(){c(ie).forEach(b);for(let e of c(ae)){if(!b(e)||e.hasAttribute(
"aria-label")&&e.dataset.named===void 0)continue;e.dataset.named="";let t={role:"group","aria-label":"Wide content, scrolls sideways"};for(let[o,n]of Object.entries(
t))e.tabIndex===0?e.setAttribute(o,n):e.removeAttribute(o)}}function $(){addEventListener("load",E),addEventListener("resize",E),document.addEventListener("togg\
le",E,!0)}var le={thead:"rowgroup",tbody:"rowgroup",tr:"row","thead th":"columnheader","tbody th":"rowheader",td:"cell"};function N(){for(let e of c("table.resources")){e.
setAttribute("role","table");for(let[t,o]of Object.entries(le))for(let n of c(t,e))n.setAttribute("role",o)}}var y=1,de=19;function me(e,t,o){let n=Math.min(de*o,t.width-2*y*o),r=e.bottom<t.height*.6;return{"--tip-x":`${Math.max(y*o,Math.min(e.left,t.width-y*o-n))}px`,
"--tip-y":r?`${e.bottom}px`:"auto","--tip-b":r?"auto":`${t.height-e.top}px`}}var x=e=>{let t=e.target instanceof Element?e.target.closest(".term"):null;return t instanceof
HTMLElement?t:null};function W(){let e=null,t=()=>c(".term:is(:hover, :focus-visible)")[0],o=()=>{let n=t();if(!n)return;let r=[...n.getClientRects()],s=r.find(
({top:m,bottom:u})=>e!==null&&e>=m&&e<=u)??r[0],a={width:document.documentElement.clientWidth,height:innerHeight},l=Number.parseFloat(getComputedStyle(document.
documentElement).fontSize);for(let[m,u]of Object.entries(me(s,a,l)))n.style.setProperty(m,u)};document.addEventListener("pointerover",n=>{x(n)&&(e=n.clientY,o())}),
document.addEventListener("focusin",n=>{x(n)&&(e=null,o())});for(let n of["pointerout","focusout"])document.addEventListener(n,r=>{delete x(r)?.dataset.shut});addEventListener(
"scroll",o,{passive:!0}),addEventListener("resize",o),document.addEventListener("keydown",n=>{let r=t();n.key==="Escape"&&r&&(r.dataset.shut="")})}var f={storage:{prefix:"plus-ml",progress:"plus-ml.progress.v1",unreadable:"plus-ml.progress.v1.unreadable",code:"plus-ml:code:",recent:"plus-ml.recent.v1"},events:{
passed:"plus:exercise-passed"},kinds:["pages","actions","exercises","checks"],id:{pattern:"^[a-z0-9]+([-_:][a-z0-9]+)*$",length:80},words:{done:{pages:"Read",actions:"\
Done",checks:"Right",exercises:"Passed"},counted:{pages:"Pages read",actions:"Tasks done",checks:"Questions right",exercises:"Exercises passed"}}};var L=f.storage,qe=f.events,ze=f.kinds,Pe=f.words,Fe=new RegExp(f.id.pattern);var fe=8;function pe(){try{let e=JSON.parse(h(L.recent).text??"[]");return Array.isArray(e)?e.filter(t=>typeof t=="string"):[]}catch{return[]}}function j(e,t){let[
o]=e.split(/[?#]/);if(!o.startsWith(t))return;let n=o.slice(t.length)||"index.html";g(L.recent,JSON.stringify([n,...pe().filter(r=>r!==n)].slice(0,fe)))}var he={type:"text",class:"search-input",role:"combobox","aria-label":"Search this site","aria-expanded":"false","aria-controls":"search-list","aria-autocomplet\
e":"list",autocomplete:"off",autocapitalize:"none",autocorrect:"off",spellcheck:"false",enterkeyhint:"go",maxlength:"200",placeholder:"A word, a question, an er\
ror message"};function ge(){let e=d("input",he),t=p("search-close","Close"),o=d("div",{class:"search-list",id:"search-list",role:"listbox","aria-label":"Results",
hidden:""}),n=d("dialog",{class:"search","aria-label":"Search"},d("div",{class:"search-head",role:"search"},e,t),d("p",{class:"search-status"}),d("p",{class:"se\
arch-said",role:"status"}),o,d("p",{class:"search-keys","aria-hidden":"true"},"↑ ↓ to choose, Enter to open, Esc to close"));return t.addEventListener("clic\
k",()=>n.close()),n.addEventListener("click",r=>{r.target===n&&n.close()}),document.body.append(n),{dialog:n,input:e}}var be=e=>e instanceof HTMLElement&&(e.isContentEditable||
e.matches("input, textarea, select"));function K(){let[e]=c(".search-open"),t=new URL(v(e,"data-base").replace(/\/?$/,"/"),location.href).href;j(location.href,t);
let o=null,n=()=>o||(o=ge(),o.dialog.dataset.base=t,document.head.append(d("link",{rel:"preload",as:"script",href:`${t}search/names.js`}),d("script",{src:`${t}a\
ssets/javascripts/search.js`})),o),r=()=>{let{dialog:s,input:a}=n();s.open||s.showModal(),a.focus(),a.select()};for(let s of["pointerover","focusin"])e.addEventListener(
s,n,{once:!0});e.addEventListener("click",r),document.addEventListener("keydown",s=>{let a=s.key==="/"&&!s.ctrlKey&&!s.metaKey&&!s.altKey&&!be(s.target),l=s.key.
toLowerCase()==="k"&&(s.ctrlKey||s.metaKey)&&!s.altKey&&!s.shiftKey;!a&&!l||(s.preventDefault(),r())})}I();w();S();T();M();W();B();$();N();K();})();
