/* Made by `make scripts` from overrides/scripts: edit there, not here. */
"use strict";(()=>{function C(t,e){if(t.includes("="))return t;let o=typeof e=="object"&&e&&"query"in e?e.query:"";return typeof o=="string"?o:""}var I=(t,e)=>t?`#${t}`:e;function S(t,e,o){
let r=(c=!0)=>{let n=t().toString();try{let a=c?I(n,location.pathname+location.search):void 0;history.replaceState({query:n},"",a)}catch{}},s=c=>{let n=location.
hash.slice(1),a=C(n,c?null:history.state);a?e(new URLSearchParams(a),c):c&&r(!1),n&&!n.includes("=")&&o?.(n,c)};return window.addEventListener("hashchange",()=>s(
!0)),s(!1),()=>r()}var b=(t,e=document)=>[...e.querySelectorAll(t)];function g(t,e,o=document){let r=o.querySelector(t);if(!(r instanceof e))throw new Error(`the page has no ${e.name}\
 at ${t}`);return r}function k(t,e){let o=t.getAttribute(e);if(o===null)throw new Error(`<${t.localName} class="${t.className}"> has no ${e}`);return o}function l(t,e={},...o){
let r=document.createElement(t);for(let[s,c]of Object.entries(e))r.setAttribute(s,c);return r.append(...o),r}var O=(t,e)=>l("button",{type:"button",class:t},e);var N={2:"Up to 2 hours",10:"Up to 10 hours",40:"Up to 40 hours"},R={title:"Title",hours:"Shortest first",checked:"Last checked first"},L=80;function T(t,e,o){let r=(n,a,i)=>{
let d=i.map(([u,h])=>l("option",{value:u},h[0].toUpperCase()+h.slice(1)));return l("select",{name:n},l("option",{value:""},a),...d)},s={text:l("input",{type:"se\
arch",name:"text",autocomplete:"off",maxlength:String(L)})},c={text:"Words",hours:"Time",sort:"Order"};for(let[n,a]of Object.entries(t)){c[n]=a.title;let i=Object.
entries(a.words).filter(([d])=>e.some(u=>u.words[n].includes(d)));s[n]=r(n,"All",i)}return o&&(s.hours=r("hours","Any",Object.entries(N)),s.sort=r("sort","As li\
sted",Object.entries(R))),{controls:s,titles:c}}var E=t=>Object.entries(t).map(([e,o])=>[e,o.value.trim()]).filter(([,e])=>e);function $(t,e){for(let[o,r]of Object.
entries(t)){let s=e.get(o)??"",c=r instanceof HTMLInputElement||[...r.options].some(n=>n.value===s);r.value=c?s.slice(0,L):""}}var j=(t,e)=>e.every(([o,r])=>o==="sort"?!0:o==="text"?r.toLowerCase().split(/\s+/).every(s=>t.text.includes(s)):o==="hours"?t.hours<=Number(r):t.words[o].includes(
r)),q={"":(t,e)=>t.place-e.place,title:(t,e)=>t.title.localeCompare(e.title),hours:(t,e)=>t.hours===e.hours?t.place-e.place:t.hours-e.hours,checked:(t,e)=>e.checked.
localeCompare(t.checked)||t.place-e.place},U=(t,e)=>[...t].sort(q[e]);var P={kind:["data-kind"],level:["data-level"],access:["data-access"],topic:["data-topics"],stage:["data-stages","data-stage"]},B=300;function H(t,e,o){let r=(s,c)=>{
let n=P[c]?.find(a=>s.hasAttribute(a));if(!n)throw new Error(`data-filter names "${c}", and a row has nothing of that name`);return[c,k(s,n).split(" ")]};return t.
map((s,c)=>({node:s,place:c,title:g(e,HTMLElement,s).textContent?.trim().toLowerCase()??"",text:s.textContent?.toLowerCase()??"",words:Object.fromEntries(o.map(
n=>r(s,n))),hours:Number(s.dataset.hours)||Number.POSITIVE_INFINITY,checked:s.dataset.checked??""}))}function D(t,e,o,r){let s=l("form",{class:"filter",role:"se\
arch","aria-label":`Filter the ${o}`}),c=O("reader-button","Show all"),n=l("p",{class:"filter-count",role:"status"});for(let[a,i]of Object.entries(t))i.id=`filt\
er-${r}-${a}`,s.append(l("div",{class:"filter-field"},l("label",{for:i.id},e[a]),i));return s.append(l("div",{class:"filter-field"},c),n),s.addEventListener("su\
bmit",a=>a.preventDefault()),{form:s,clear:c,said:n}}function F(t,e,o,r){return`${t} of ${e} ${o}.${t?r?" What has no stated time is left out.":"":" Take a filt\
er away to see more."}`}function M(t,e,o,r,{clear:s,said:c}){let n=e[0].node.parentElement,a="",i=0;return d=>{let u=E(o);for(let f of e)f.node.hidden=!j(f,u);let h=o.
sort?.value??"";h!==a&&(a=h,n?.append(...U(e,a).map(({node:f})=>f)));let p=e.filter(({node:f})=>!f.hidden).length;t.hidden=p===0,s.disabled=u.length===0;let m=F(
p,e.length,r,!!o.hours?.value),x=()=>{c.textContent=m};clearTimeout(i),d?i=window.setTimeout(x,B):x()}}function A(t,e){let o=JSON.parse(k(t,"data-filter")),r=t.
matches(".table-wrap"),s=b(r?"tbody tr":":scope > details",t),c=H(s,r?"th":"summary",Object.keys(o));if(!c.length)throw new Error("data-filter stands on a list \
without rows");let n=r?"resources":"questions",{controls:a,titles:i}=T(o,c,r),{form:d,clear:u,said:h}=D(a,i,n,e),p=M(t,c,a,n,{clear:u,said:h});t.before(d),p(!1);
let m=(y,v)=>{$(a,y),p(v)},f=S(()=>new URLSearchParams(E(a)),m,(y,v)=>{let w=document.getElementById(y);!w||!t.contains(w)||!(w.hidden||t.hidden)||(m(new URLSearchParams,
v),w.scrollIntoView())});d.addEventListener("input",()=>{p(!0),f()}),u.addEventListener("click",()=>{m(new URLSearchParams,!0),f(),a.text.focus()})}b("[data-filter]").forEach(A);})();
