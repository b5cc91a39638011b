/* Made by `make scripts` from overrides/scripts: edit there, not here. */
"use strict";(()=>{var a=(e,t=document)=>[...t.querySelectorAll(e)];function l(e,t,o=document){let r=o.querySelector(e);if(!(r instanceof t))throw new Error(`the page has no ${t.name}\
 at ${e}`);return r}function y(e,t){let o=e.getAttribute(t);if(o===null)throw new Error(`<${e.localName} class="${e.className}"> has no ${t}`);return o}function c(e,t={},...o){
let r=document.createElement(e);for(let[s,n]of Object.entries(t))r.setAttribute(s,n);return r.append(...o),r}var x=(e,t)=>c("button",{type:"button",class:e},t);var k="(max-width: 76.234375em)",T={__drawer:"Menu",__toc:"Contents of this page"},j='label.md-header__button[for^="__"], .md-nav--primary label[for^="__"]:not(\
[for="__drawer"])';function H(){if(!l("#__drawer",HTMLInputElement).checked)return;let e=o=>o.checkVisibility({visibilityProperty:!0,opacityProperty:!0});a(".md\
-nav--primary :is(a, button)").find(o=>!o.closest('[for="__drawer"]')&&e(o))?.focus()}function R(e,t){let o=c("button");for(let{name:s,value:n}of e.attributes)o.
setAttribute(s,n);o.removeAttribute("tabindex"),o.type="button",o.append(...e.childNodes),o.textContent?.trim()||o.setAttribute("aria-label",T[t.id]??"Pages of \
this section"),o.addEventListener("click",()=>{t.click(),setTimeout(H,50)});let r=()=>o.setAttribute("aria-expanded",String(t.checked));t.addEventListener("chan\
ge",r),e.replaceWith(o),r()}function E(){if(matchMedia(k).matches)for(let e of a(j)){let t=document.getElementById(e.getAttribute("for")??"");t instanceof HTMLInputElement&&
!e.closest("form")&&R(e,t)}}function v(){E(),matchMedia(k).addEventListener("change",E),document.addEventListener("keydown",e=>{let t=l("#__drawer",HTMLInputElement);
e.key!=="Escape"||!t.checked||(t.click(),l('.md-header__button[for="__drawer"]',HTMLElement).focus())})}function w(e){let t=e.scrollWidth>e.clientWidth+1;return t===(e.tabIndex===0)?!1:(t?e.tabIndex=0:e.removeAttribute("tabindex"),!0)}var W=".md-typeset__scrollwrap, .output pre, .formula, .table-wrap";function m(){for(let e of a(W)){if(!w(e)||e.hasAttribute("aria-label")&&e.dataset.named===void 0)
continue;e.dataset.named="";let t={role:"group","aria-label":"Wide content, scrolls sideways"};for(let[o,r]of Object.entries(t))e.tabIndex===0?e.setAttribute(o,
r):e.removeAttribute(o)}}function L(){for(let e of a("nav.md-code__nav:not([role])"))e.setAttribute("role","presentation")}function _(){addEventListener("load",
m),addEventListener("resize",m),document.addEventListener("toggle",m,!0),new MutationObserver(L).observe(l(".md-content",HTMLElement),{childList:!0,subtree:!0}),
L()}var N={thead:"rowgroup",tbody:"rowgroup",tr:"row","thead th":"columnheader","tbody th":"rowheader",td:"cell"};function A(){for(let e of a("table.resources")){e.
setAttribute("role","table");for(let[t,o]of Object.entries(N))for(let r of a(t,e))r.setAttribute("role",o)}}var h=1,C=19;function K(e,t,o){let r=Math.min(C*o,t.width-2*h*o),s=e.bottom<t.height*.6;return{"--tip-x":`${Math.max(h*o,Math.min(e.left,t.width-h*o-r))}px`,"--\
tip-y":s?`${e.bottom}px`:"auto","--tip-b":s?"auto":`${t.height-e.top}px`}}var b=e=>{let t=e.target instanceof Element?e.target.closest(".term"):null;return t instanceof
HTMLElement?t:null};function S(){let e=null,t=()=>a(".term:is(:hover, :focus-visible)")[0],o=()=>{let r=t();if(!r)return;let s=[...r.getClientRects()],n=s.find(
({top:p,bottom:f})=>e!==null&&e>=p&&e<=f)??s[0],i={width:document.documentElement.clientWidth,height:innerHeight},u=Number.parseFloat(getComputedStyle(document.
documentElement).fontSize);for(let[p,f]of Object.entries(K(n,i,u)))r.style.setProperty(p,f)};document.addEventListener("pointerover",r=>{b(r)&&(e=r.clientY,o())}),
document.addEventListener("focusin",r=>{b(r)&&(e=null,o())});for(let r of["pointerout","focusout"])document.addEventListener(r,s=>{delete b(s)?.dataset.shut});addEventListener(
"scroll",o,{passive:!0}),addEventListener("resize",o),document.addEventListener("keydown",r=>{let s=t();r.key==="Escape"&&s&&(s.dataset.shut="")})}var d={storage:{prefix:"plus-ml",progress:"plus-ml.progress.v1",unreadable:"plus-ml.progress.v1.unreadable",code:"plus-ml:code:",recent:"plus-ml.recent.v1"},events:{
passed:"plus:exercise-passed"},kinds:["pages","actions","exercises","checks"],id:{pattern:"^[a-z0-9]+([-_:][a-z0-9]+)*$",length:80},words:{done:{pages:"Read",actions:"\
Done",checks:"Right",exercises:"Passed"},counted:{pages:"Pages read",actions:"Tasks done",checks:"Questions right",exercises:"Exercises passed"}}};var g=d.storage,se=d.events,ae=d.kinds,ce=d.words,ie=new RegExp(d.id.pattern);function M(e){try{return{text:localStorage.getItem(e),refusal:""}}catch{return{text:null,refusal:"blocked"}}}function I(e,t){try{return t===null?localStorage.removeItem(
e):localStorage.setItem(e,t),""}catch(o){return o instanceof DOMException&&o.name==="QuotaExceededError"?"full":"blocked"}}var z=8;function D(){try{let e=JSON.parse(M(g.recent).text??"[]");return Array.isArray(e)?e.filter(t=>typeof t=="string"):[]}catch{return[]}}function O(e,t){let[
o]=e.split(/[?#]/);if(!o.startsWith(t))return;let r=o.slice(t.length)||"index.html";I(g.recent,JSON.stringify([r,...D().filter(s=>s!==r)].slice(0,z)))}var q={type:"text",class:"search-input",role:"combobox","aria-label":"Search this site","aria-expanded":"false","aria-controls":"search-list","aria-autocomplete":"\
list",autocomplete:"off",autocapitalize:"none",autocorrect:"off",spellcheck:"false",enterkeyhint:"go",maxlength:"200",placeholder:"A word, a question, an error \
message"};function B(){let e=c("input",q),t=x("search-close","Close"),o=c("div",{class:"search-list",id:"search-list",role:"listbox","aria-label":"Results",hidden:""}),
r=c("dialog",{class:"search","aria-label":"Search"},c("div",{class:"search-head",role:"search"},e,t),c("p",{class:"search-status"}),c("p",{class:"search-said",role:"\
status"}),o,c("p",{class:"search-keys","aria-hidden":"true"},"↑ ↓ to choose, Enter to open, Esc to close"));return t.addEventListener("click",()=>r.close()),
r.addEventListener("click",s=>{s.target===r&&r.close()}),document.body.append(r),{dialog:r,input:e}}var F=e=>e instanceof HTMLElement&&(e.isContentEditable||e.matches(
"input, textarea, select"));function $(){let[e]=a(".search-open"),t=new URL(y(e,"data-base").replace(/\/?$/,"/"),location.href).href;O(location.href,t);let o=null,
r=()=>o||(o=B(),o.dialog.dataset.base=t,document.head.append(c("link",{rel:"preload",as:"script",href:`${t}search/names.js`}),c("script",{src:`${t}assets/javasc\
ripts/search.js`})),o),s=()=>{let{dialog:n,input:i}=r();n.open||n.showModal(),i.focus(),i.select()};for(let n of["pointerover","focusin"])e.addEventListener(n,r,
{once:!0});e.addEventListener("click",s),document.addEventListener("keydown",n=>{let i=n.key==="/"&&!n.ctrlKey&&!n.metaKey&&!n.altKey&&!F(n.target),u=n.key.toLowerCase()===
"k"&&(n.ctrlKey||n.metaKey)&&!n.altKey&&!n.shiftKey;!i&&!u||(n.preventDefault(),s())})}S();v();_();A();$();})();
