/* Made by `make scripts` from overrides/scripts: edit there, not here. */
"use strict";(()=>{var s=(t,e=document)=>[...e.querySelectorAll(t)];function c(t,e,n=document){let o=n.querySelector(t);if(!(o instanceof e))throw new Error(`the page has no ${e.name}\
 at ${t}`);return o}function f(t,e={},...n){let o=document.createElement(t);for(let[r,i]of Object.entries(e))o.setAttribute(r,i);return o.append(...n),o}var h="(max-width: 76.234375em)",A={__drawer:"Menu",__toc:"Contents of this page",__search:"Search"},M='label.md-header__button[for^="__"], .md-nav--primary lab\
el[for^="__"]:not([for="__drawer"])';function I(){if(!c("#__drawer",HTMLInputElement).checked)return;let t=n=>n.checkVisibility({visibilityProperty:!0,opacityProperty:!0});
s(".md-nav--primary :is(a, button)").find(n=>!n.closest('[for="__drawer"]')&&t(n))?.focus()}function H(t,e){let n=f("button");for(let{name:r,value:i}of t.attributes)
n.setAttribute(r,i);n.removeAttribute("tabindex"),n.type="button",n.append(...t.childNodes),n.textContent?.trim()||n.setAttribute("aria-label",A[e.id]??"Pages o\
f this section"),n.addEventListener("click",()=>{e.click(),e.id==="__search"&&e.checked?c(".md-search__input",HTMLInputElement).focus():setTimeout(I,50)});let o=()=>n.
setAttribute("aria-expanded",String(e.checked));e.addEventListener("change",o),t.replaceWith(n),o()}function p(){if(matchMedia(h).matches)for(let t of s(M)){let e=document.
getElementById(t.getAttribute("for")??"");e instanceof HTMLInputElement&&!t.closest("form")&&H(t,e)}}function S(){new MutationObserver(()=>{let t=document.activeElement;
document.body.hasAttribute("data-md-scrolllock")||t?.matches("article :focus-visible")&&t.scrollIntoView({block:"nearest"})}).observe(document.body,{attributeFilter:[
"data-md-scrolllock"]})}function b(){p(),matchMedia(h).addEventListener("change",p),document.addEventListener("keydown",t=>{let e=c("#__drawer",HTMLInputElement);
t.key!=="Escape"||!e.checked||(e.click(),c('.md-header__button[for="__drawer"]',HTMLElement).focus())}),S()}function E(t){let e=t.scrollWidth>t.clientWidth+1;return e===(t.tabIndex===0)?!1:(e?t.tabIndex=0:t.removeAttribute("tabindex"),!0)}var T=".md-typeset__scrollwrap, .output pre, .formula, .table-wrap";function u(){for(let t of s(T)){if(!E(t)||t.hasAttribute("aria-label")&&t.dataset.named===void 0)
continue;t.dataset.named="";let e={role:"group","aria-label":"Wide content, scrolls sideways"};for(let[n,o]of Object.entries(e))t.tabIndex===0?t.setAttribute(n,
o):t.removeAttribute(n)}}function v(){for(let t of s("nav.md-code__nav:not([role])"))t.setAttribute("role","presentation")}function _(){addEventListener("load",
u),addEventListener("resize",u),document.addEventListener("toggle",u,!0),new MutationObserver(v).observe(c(".md-content",HTMLElement),{childList:!0,subtree:!0}),
v()}var L=["pointerover","focusin"];function y(){let t=c("#__search",HTMLInputElement),e=c(".md-header",HTMLElement),n=()=>{for(let o of L)e.removeEventListener(o,n);
if(!t.checked)for(let o of[!0,!1])t.checked=o,t.dispatchEvent(new Event("change"))};addEventListener("load",()=>{for(let o of L)e.addEventListener(o,n,{passive:!0})})}var O={thead:"rowgroup",tbody:"rowgroup",tr:"row","thead th":"columnheader","tbody th":"rowheader",td:"cell"};function w(){for(let t of s("table.resources")){t.
setAttribute("role","table");for(let[e,n]of Object.entries(O))for(let o of s(e,t))o.setAttribute("role",n)}}var d=1,$=19;function N(t,e,n){let o=Math.min($*n,e.width-2*d*n),r=t.bottom<e.height*.6;return{"--tip-x":`${Math.max(d*n,Math.min(t.left,e.width-d*n-o))}px`,"--\
tip-y":r?`${t.bottom}px`:"auto","--tip-b":r?"auto":`${e.height-t.top}px`}}var m=t=>{let e=t.target instanceof Element?t.target.closest(".term"):null;return e instanceof
HTMLElement?e:null};function g(){let t=null,e=()=>s(".term:is(:hover, :focus-visible)")[0],n=()=>{let o=e();if(!o)return;let r=[...o.getClientRects()],i=r.find(
({top:a,bottom:l})=>t!==null&&t>=a&&t<=l)??r[0],k={width:document.documentElement.clientWidth,height:innerHeight},x=Number.parseFloat(getComputedStyle(document.
documentElement).fontSize);for(let[a,l]of Object.entries(N(i,k,x)))o.style.setProperty(a,l)};document.addEventListener("pointerover",o=>{m(o)&&(t=o.clientY,n())}),
document.addEventListener("focusin",o=>{m(o)&&(t=null,n())});for(let o of["pointerout","focusout"])document.addEventListener(o,r=>{delete m(r)?.dataset.shut});addEventListener(
"scroll",n,{passive:!0}),addEventListener("resize",n),document.addEventListener("keydown",o=>{let r=e();o.key==="Escape"&&r&&(r.dataset.shut="")})}g();b();_();w();y();})();
