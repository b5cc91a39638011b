/* Made by `make scripts` from overrides/scripts: edit there, not here. */
"use strict";(()=>{var i=(t,e=document)=>[...e.querySelectorAll(t)];function s(t,e,n=document){let o=n.querySelector(t);if(!(o instanceof e))throw new Error(`the page has no ${e.name}\
 at ${t}`);return o}function u(t,e={},...n){let o=document.createElement(t);for(let[r,c]of Object.entries(e))o.setAttribute(r,c);return o.append(...n),o}var y=(t,e)=>u("button",{type:"\
button",class:t},e);var D=2e3;async function K(t){let e=t.textContent.trimEnd();try{await navigator.clipboard.writeText(e)}catch{getSelection()?.selectAllChildren(t),document.execCommand(
"copy"),getSelection()?.removeAllRanges()}}function P(){let t=s(".md-dialog",HTMLElement),e=s(".md-dialog__inner",HTMLElement,t),n=0;return e.setAttribute("role",
"status"),o=>{clearTimeout(n),e.textContent=o,t.classList.add("md-dialog--active"),n=window.setTimeout(()=>{t.classList.remove("md-dialog--active"),e.textContent=
""},D)}}function v(){let t=P();for(let e of i(".md-content pre > code")){let n=y("md-code__button","");n.title="Copy to clipboard",n.dataset.mdType="copy",n.addEventListener(
"click",async()=>{await K(e),t("Copied to clipboard")});let o=document.createElement("div");o.className="md-code__nav",o.append(n),e.before(o)}}function _(){let t=document.getElementById(decodeURIComponent(location.hash.slice(1))),e=t?.closest("details:not([open])");if(!(!t||!e)){for(let n=t.closest("de\
tails");n;n=n.parentElement?.closest("details")??null)n.open=!0;t.scrollIntoView()}}function L(){let t=[];addEventListener("hashchange",_),addEventListener("bef\
oreprint",()=>{t=i(".md-content details:not([open])");for(let e of t)e.toggleAttribute("open",!0)}),addEventListener("afterprint",()=>{for(let e of t)e.toggleAttribute(
"open",!1)}),_()}var k={p:"prev",",":"prev",n:"next",".":"next"};function J(t){let e=t.target instanceof Element?t.target:document.body;if(t.ctrlKey||t.metaKey||t.altKey||e.closest(
"dialog, [role=dialog]")||e.matches("input:not([type=checkbox], [type=radio]), select, textarea, [contenteditable]"))return;let n=Object.hasOwn(k,t.key)&&document.
querySelector(`link[rel=${k[t.key]}]`);n instanceof HTMLLinkElement&&(location.href=n.href),t.key==="Enter"&&e instanceof HTMLLabelElement&&e.click()}function z({
target:t}){let e=t instanceof Element&&t.closest(".md-ellipsis");!(e instanceof HTMLElement)||e.offsetWidth>=e.scrollWidth||((e.closest("a")??e).title=e.textContent.
trim())}function w(){document.addEventListener("keydown",J),document.addEventListener("pointerover",z,{passive:!0}),addEventListener("hashchange",()=>{let t=s("\
#__drawer",HTMLInputElement);t.checked&&t.click()})}var F=10,U=24;function V(){let t=new Map;for(let e of i('[data-md-component="toc"] a[href^="#"]')){let n=document.getElementById(decodeURIComponent(e.getAttribute(
"href")?.slice(1)??""));n&&t.set(n,[...t.get(n)??[],e])}return[...t].map(([e,n])=>({heading:e,links:n}))}function x(t,e){let n=t.closest(".md-sidebar__scrollwra\
p");if(!n||!t.clientHeight||n.scrollHeight<=n.clientHeight)return;let o=t.getBoundingClientRect().top-n.getBoundingClientRect().top;n.scrollBy({top:o-n.clientHeight/
2,behavior:e})}function G(t,e,n){for(let[o,{links:r}]of t.entries())for(let c of r)c.classList.toggle("md-nav__link--passed",o<=e),c.classList.toggle("md-nav__l\
ink--active",o===e);for(let o of t[e]?.links??[])x(o,n)}function Q(){let t=V(),e=-1;return n=>{let r=innerHeight+scrollY>=document.documentElement.scrollHeight-
1?t.length-1:t.findLastIndex(({heading:c})=>c.getBoundingClientRect().top<n+U);return()=>{r!==e&&G(t,r,e<0?"auto":"smooth"),e=r}}}function X(){let t=s('[data-md\
-component="top"]',HTMLButtonElement),e=0;return t.addEventListener("click",()=>{scrollTo({top:0}),t.blur()}),()=>{let n=scrollY>0&&scrollY<e&&scrollY>innerHeight/
8,o=scrollY!==e;return e=scrollY,()=>{o&&t.hidden===n&&(t.hidden=!n)}}}function S(){let t=s(".md-tabs",HTMLElement),e=s(".md-header__title",HTMLElement),n=s(".m\
d-header",HTMLElement),o=document.querySelector(".md-content h1"),[r,c]=[Q(),X()],a=!1,l=()=>{a=!1;let m=n.offsetHeight,E=scrollY>=F,W=o!==null&&o.getBoundingClientRect().
bottom<=m,Y=[r(m),c()];t.hidden!==E&&(t.hidden=E),e.classList.toggle("md-header__title--active",W);for(let q of Y)q()},d=()=>{a||requestAnimationFrame(l),a=!0};
addEventListener("scroll",d,{passive:!0}),addEventListener("resize",d),addEventListener("load",d),d(),requestAnimationFrame(()=>{for(let m of i(".md-nav--primar\
y .md-nav__link--active"))x(m,"auto")})}function M(t){try{return{text:localStorage.getItem(t),refusal:""}}catch{return{text:null,refusal:"blocked"}}}function A(t,e){try{return e===null?localStorage.removeItem(
t):localStorage.setItem(t,e),""}catch(n){return n instanceof DOMException&&n.name==="QuotaExceededError"?"full":"blocked"}}var Z=new URL("../..",document.currentScript.src),H=matchMedia("(prefers-color-scheme: light)");function tt(t){try{let{index:e}=JSON.parse(t);return Number.isInteger(
e)?e:0}catch{return 0}}function T(){let t=s('[data-md-component="palette"]',HTMLElement),e=i("input",t),n=`${Z.pathname}.__palette`,o=Math.max(0,Math.min(tt(M(n).
text??""),e.length-1)),r=()=>{let a=e[o||(H.matches?1:2)];document.body.dataset.mdColorScheme=a.dataset.mdColorScheme;for(let[l,{nextElementSibling:d}]of e.entries())
d?.toggleAttribute("hidden",l!==o)},c=a=>{o=a;let{mdColorMedia:l,mdColorScheme:d}=e[o].dataset;A(n,JSON.stringify({index:o,color:{media:l,scheme:d}})),r()};for(let[
a,l]of e.entries())l.addEventListener("change",()=>c(a));t.addEventListener("keydown",({key:a})=>{if(a!=="Enter")return;let l=e[(o+1)%e.length];l.click(),l.focus()}),
H.addEventListener("change",r),r()}var O="(max-width: 76.234375em)",et={__drawer:"Menu",__toc:"Contents of this page",__search:"Search"},nt='label.md-header__button[for^="__"], .md-nav--primary l\
abel[for^="__"]:not([for="__drawer"])';function ot(){if(!s("#__drawer",HTMLInputElement).checked)return;let t=n=>n.checkVisibility({visibilityProperty:!0,opacityProperty:!0});
i(".md-nav--primary :is(a, button)").find(n=>!n.closest('[for="__drawer"]')&&t(n))?.focus()}function rt(t,e){let n=u("button");for(let{name:r,value:c}of t.attributes)
n.setAttribute(r,c);n.removeAttribute("tabindex"),n.type="button",n.append(...t.childNodes),n.textContent?.trim()||n.setAttribute("aria-label",et[e.id]??"Pages \
of this section"),n.addEventListener("click",()=>{e.click(),e.id==="__search"&&e.checked?s(".md-search__input",HTMLInputElement).focus():setTimeout(ot,50)});let o=()=>n.
setAttribute("aria-expanded",String(e.checked));e.addEventListener("change",o),t.replaceWith(n),o()}function I(){if(matchMedia(O).matches)for(let t of i(nt)){let e=document.
getElementById(t.getAttribute("for")??"");e instanceof HTMLInputElement&&!t.closest("form")&&rt(t,e)}}function ct(){new MutationObserver(()=>{let t=document.activeElement;
document.body.hasAttribute("data-md-scrolllock")||t?.matches("article :focus-visible")&&t.scrollIntoView({block:"nearest"})}).observe(document.body,{attributeFilter:[
"data-md-scrolllock"]})}function C(){I(),matchMedia(O).addEventListener("change",I),document.addEventListener("keydown",t=>{let e=s("#__drawer",HTMLInputElement);
t.key!=="Escape"||!e.checked||(e.click(),s('.md-header__button[for="__drawer"]',HTMLElement).focus())}),ct()}function p(t){let e=t.scrollWidth>t.clientWidth+1;return e===(t.tabIndex===0)?!1:(e?t.tabIndex=0:t.removeAttribute("tabindex"),!0)}var st=".md-typeset__scrollwrap, .output pre, .formula, .table-wrap",it=".md-content pre > code:not(.live code)";function h(){i(it).forEach(p);for(let t of i(st)){
if(!p(t)||t.hasAttribute("aria-label")&&t.dataset.named===void 0)continue;t.dataset.named="";let e={role:"group","aria-label":"Wide content, scrolls sideways"};
for(let[n,o]of Object.entries(e))t.tabIndex===0?t.setAttribute(n,o):t.removeAttribute(n)}}function $(){addEventListener("load",h),addEventListener("resize",h),document.
addEventListener("toggle",h,!0)}var at=["pointerover","focusin"],lt=["/","f","s"],N="assets/javascripts/",dt={placeholder:"Type to start searching",none:"No matching documents",one:"1 matching\
 document",other:"# matching documents","more.one":"1 more on this page","more.other":"# more on this page","term.missing":"Missing"},f=new URL("../..",document.
currentScript.src);function mt(){let t={base:f.href,features:[],search:`${f}${N}workers/search.a7633da7.min.js`,translations:Object.fromEntries(Object.entries(dt).
map(([r,c])=>[`search.result.${r}`,c]))},e=u("script",{id:"__config",type:"application/json"},JSON.stringify(t));document.head.append(e);let n=f,o=r=>`${n.pathname}\
.${r}`;Object.assign(window,{__md_scope:n,__md_get:(r,c=localStorage)=>JSON.parse(c.getItem(o(r))??"null"),__md_set:(r,c,a=localStorage)=>{try{a.setItem(o(r),JSON.
stringify(c))}catch{}}})}function R(){let t=s("#__search",HTMLInputElement),e=s(".md-header",HTMLElement),n=!1,o=r=>{if(n)return;n=!0,mt();let c=s(".md-search__\
input",HTMLInputElement);r&&(t.checked=!0),r&&c.focus();let a=u("script",{src:`${f}${N}bundle.a5f9d56c.min.js`});a.addEventListener("load",()=>{for(let l of t.checked?
[!0]:[!0,!1])t.checked=l,t.dispatchEvent(new Event("change"));c.dispatchEvent(new Event("keyup"))}),document.head.append(a)};for(let r of at)e.addEventListener(
r,()=>o(!1),{passive:!0});t.addEventListener("change",()=>o(!1)),document.addEventListener("keydown",r=>{let c=r.target instanceof Element&&r.target.matches("in\
put, textarea, select");n||c||r.ctrlKey||r.metaKey||!lt.includes(r.key)||(r.preventDefault(),o(!0))})}var ut={thead:"rowgroup",tbody:"rowgroup",tr:"row","thead th":"columnheader","tbody th":"rowheader",td:"cell"};function B(){for(let t of i("table.resources")){t.
setAttribute("role","table");for(let[e,n]of Object.entries(ut))for(let o of i(e,t))o.setAttribute("role",n)}}var g=1,ft=19;function pt(t,e,n){let o=Math.min(ft*n,e.width-2*g*n),r=t.bottom<e.height*.6;return{"--tip-x":`${Math.max(g*n,Math.min(t.left,e.width-g*n-o))}px`,
"--tip-y":r?`${t.bottom}px`:"auto","--tip-b":r?"auto":`${e.height-t.top}px`}}var b=t=>{let e=t.target instanceof Element?t.target.closest(".term"):null;return e instanceof
HTMLElement?e:null};function j(){let t=null,e=()=>i(".term:is(:hover, :focus-visible)")[0],n=()=>{let o=e();if(!o)return;let r=[...o.getClientRects()],c=r.find(
({top:d,bottom:m})=>t!==null&&t>=d&&t<=m)??r[0],a={width:document.documentElement.clientWidth,height:innerHeight},l=Number.parseFloat(getComputedStyle(document.
documentElement).fontSize);for(let[d,m]of Object.entries(pt(c,a,l)))o.style.setProperty(d,m)};document.addEventListener("pointerover",o=>{b(o)&&(t=o.clientY,n())}),
document.addEventListener("focusin",o=>{b(o)&&(t=null,n())});for(let o of["pointerout","focusout"])document.addEventListener(o,r=>{delete b(r)?.dataset.shut});addEventListener(
"scroll",n,{passive:!0}),addEventListener("resize",n),document.addEventListener("keydown",o=>{let r=e();o.key==="Escape"&&r&&(r.dataset.shut="")})}T();v();L();S();w();j();C();$();B();R();})();
