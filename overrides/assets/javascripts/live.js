/* Made by `make scripts` from overrides/scripts: edit there, not here. */
"use strict";(()=>{var $={storage:{prefix:"plus-ml",progress:"plus-ml.progress.v1",unreadable:"plus-ml.progress.v1.unreadable",code:"plus-ml:code:"},events:{passed:"plus:exercise-\
passed"},kinds:["pages","actions","exercises","checks"],id:{pattern:"^[a-z0-9]+([-_:][a-z0-9]+)*$",length:80},words:{done:{pages:"Read",actions:"Done",checks:"R\
ight",exercises:"Passed"},counted:{pages:"Pages read",actions:"Tasks done",checks:"Questions right",exercises:"Exercises passed"}}};var D=$.storage,j=$.events,st=$.kinds,at=$.words,it=new RegExp($.id.pattern);var W=(e,t=document)=>[...t.querySelectorAll(e)];function C(e,t,r=document){let n=r.querySelector(e);if(!(n instanceof t))throw new Error(`the page has no ${t.name}\
 at ${e}`);return n}function M(e,t){let r=e.getAttribute(t);if(r===null)throw new Error(`<${e.localName} class="${e.className}"> has no ${t}`);return r}function u(e,t={},...r){
let n=document.createElement(e);for(let[o,s]of Object.entries(t))n.setAttribute(o,s);return n.append(...r),n}var T=(e,t)=>u("button",{type:"button",class:e},t);function H(e){try{return{text:localStorage.getItem(e),refusal:""}}catch{return{text:null,refusal:"blocked"}}}function U(e,t){try{return t===null?localStorage.removeItem(
e):localStorage.setItem(e,t),""}catch(r){return r instanceof DOMException&&r.name==="QuotaExceededError"?"full":"blocked"}}function B(e){let t=e.querySelector("script.live-data")?.textContent;return{helper:"",check:"",...t?JSON.parse(t):{}}}var v=e=>e.replace(/[&<>"]/g,t=>`&#${t.charCodeAt(0)};`),ve=/(#.*)/,ke=/([bfru]{0,2})("""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?)/,
$e=/(\{\{|\}\}|\{(?:[^{}:"']|"[^"]*"|'[^']*')*:?|\})/,Ee="as assert break class continue def del elif else except finally for from global if import lambda nonlo\
cal pass raise return try while with yield",G=e=>new RegExp(`\\b(${e.replaceAll(" ","|")})\\b`),Se=[ve,ke,G(Ee),G("and in is not or")],Me=new RegExp(`${Se.map(({
source:e})=>e).join("|")}|[^#"'\\w]+|\\w+`,"g"),Y=(e,t)=>t&&e?`<span class="${e}">${v(t)}</span>`:v(t),Te=(e,t)=>(e.includes("f")?t.split($e):[t]).map((r,n)=>Y(
n%2?"":"s",r)).join(""),q=e=>e.replace(Me,(t,r,n,o,s,a)=>o?n+Te(n,o):Y(r&&"c"||s&&"k"||a&&"o"||"",t));function z(e,{value:t,from:r,to:n}){let o=t.lastIndexOf(`
`,r-1)+1,s=t.slice(o,r);if(e==="Tab")return t.slice(r,n).includes(`
`)?{piece:t.slice(o,n).replace(/^(?=.)/gm," ".repeat(4)),from:o,to:n,select:!0}:{piece:" ".repeat(4-s.length%4),from:r,to:n};if(e==="Enter"){let a=s.slice(0,s.search(
/[^ ]|$/)),i=/:\s*(#.*)?$/.test(s)?" ".repeat(4):"";return{piece:`
${a}${i}`,from:r,to:n}}return e==="Backspace"&&r===n&&/^ +$/.test(s)?{piece:"",from:r-(s.length-1)%4-1,to:r}:null}function Ne(e){let r=u("textarea",{class:"live-text",...{spellcheck:"false",autocapitalize:"off",autocomplete:"off",wrap:"off"},...e}),n=u("div",{class:"live-in\
k"}),o=u("div",{class:"live-numbers","aria-hidden":"true"}),s=u("div",{class:"live-strip",hidden:""}),a=u("div",{class:"live-paint highlight","aria-hidden":"tru\
e"},n),i=u("div",{class:"live-box"},o,u("div",{class:"live-field"},s,a,r));return r.addEventListener("scroll",()=>{a.scrollLeft=r.scrollLeft}),{box:i,field:r,colors:n,
numbers:o,strip:s}}function K(e,{piece:t,from:r,to:n,select:o}){e.focus(),e.setSelectionRange(r,n),document.execCommand(t?"insertText":"delete",!1,t)||(e.setRangeText(
t,r,n,"end"),e.dispatchEvent(new Event("input"))),o&&e.setSelectionRange(r,r+t.length)}var _e=({key:e,shiftKey:t,ctrlKey:r,metaKey:n,altKey:o,isComposing:s},a)=>r||
n||o||s||e==="Tab"&&(t||a);function Le(e,t){let r=z(t.key,{value:e.value,from:e.selectionStart,to:e.selectionEnd});return r?(t.preventDefault(),K(e,r),!0):!1}function Ce(e,{
submit:t,leaving:r}){let n=!1;e.addEventListener("blur",()=>{n=!1}),e.addEventListener("keydown",o=>{let{key:s}=o;s==="Escape"?(n=!0,r()):s==="Enter"&&(o.ctrlKey||
o.metaKey)?(o.preventDefault(),t()):!_e(o,n)&&!Le(e,o)&&s!=="Shift"&&(n=!1)})}function J(e,t){let{box:r,field:n,colors:o,numbers:s,strip:a}=Ne(e),i=()=>{let p=n.
value.split(`
`).length;o.innerHTML=`${q(n.value)}
`,s.textContent=Array.from({length:p},(g,b)=>b+1).join(`
`),n.rows=p},c=p=>{a.hidden=!p,a.style.setProperty("--line",String(p-1)),p?n.setAttribute("aria-invalid","true"):n.removeAttribute("aria-invalid")};return n.addEventListener(
"input",()=>{c(0),i(),t.changed()}),Ce(n,t),{box:r,mark:c,code:()=>n.value,fill:p=>{n.value=p,n.setSelectionRange(0,0),i()},replace:p=>K(n,{piece:p,from:0,to:n.
value.length}),select:()=>n.select()}}function Q(e){let t=e.scrollWidth>e.clientWidth+1;return t===(e.tabIndex===0)?!1:(t?e.tabIndex=0:e.removeAttribute("tabindex"),!0)}function w(e,t,r,n="start",o=""){let s=o&&` class="${o}"`;return`<text x="${e.toFixed(1)}" y="${t.toFixed(1)}" text-anchor="${n}"${s}>${v(r)}</text>`}var k=e=>Math.
abs(e)>=1e5||e&&Math.abs(e)<.001?e.toExponential(1):String(+e.toPrecision(4));var Fe=15,V=18,X=8,Ae=20;function Z({xs:e,series:t},r){let n=t.flatMap(({values:l})=>l).filter(Number.isFinite),o=Math.min(200,12+7.2*Math.max(...e.map(l=>l.length))),
s=t.length*V+X,a=Math.min(0,...n),i=(r-o-64)/(Math.max(0,...n)-a||1),c=l=>o+(l-a)*i,p=e.length*s+X+(t.length>1?Ae:0),g=(l,h,y,f)=>{if(!Number.isFinite(l))return[];
let x=Math.max(1,Math.abs(l)*i).toFixed(1),L=c(Math.min(0,l)).toFixed(1);return[`<rect class="chart-mark-${f}" x="${L}" y="${y}" width="${x}" height="${Fe}"/>`,
w(c(Math.max(0,l))+5,y+12,h)]},b=e.flatMap((l,h)=>[w(o-6,h*s+s/2+4,l,"end"),...t.flatMap(({values:y,written:f},x)=>g(y[h],f[h],h*s+x*V+4,x))]),m=t.map(({name:l},h)=>w(
o+h*150,p-4,`■ ${l}`,"start",`chart-name-${h}`)),d=t.map(({name:l,written:h})=>`${l}: ${e.map((y,f)=>`${y} ${h[f]}`).join(", ")}`);return{height:p,marks:t.length>
1?[...b,...m]:b,said:d.join(". ")}}var F=260,ee=14,N=56;function te(e,t,r){let n=(t-e)/r||1,o=10**Math.floor(Math.log10(n)),a=([1,2,5,10].find(c=>c*o>=n*.999)??10)*o,i=[];for(let c=Math.ceil(e/a-
1e-9);c*a<=t+a*1e-9&&i.length<20;c++)i.push(c*a);return i}function Re(e){let t=Math.min(...e),r=Math.max(...e),n=t>0&&t<r*.4?0:t;return n===r?[n-1,r+1]:[n,r]}function Ie(e,t,r){
let n=e.map(([s,a])=>`${s.toFixed(1)} ${a.toFixed(1)}`).join("L"),o=([s,a])=>t%2?`<rect class="chart-mark-${t}" x="${(s-3).toFixed(1)}" y="${(a-3).toFixed(1)}" \
width="6" height="6"/>`:`<circle class="chart-mark-${t}" cx="${s.toFixed(1)}" cy="${a.toFixed(1)}" r="3.5"/>`;return[...r?[`<path class="chart-line-${t}" d="M${n}\
"/>`]:[],...!r||e.length<25?e.map(o):[]]}function Oe({across:e,xs:t},{name:r,values:n}){let o=n.filter(Number.isFinite),[s=Number.NaN]=o,a=o.at(-1)??Number.NaN;
return`${r} goes from ${k(s)} at ${e} ${t[0]} to ${k(a)} at ${t.at(-1)}, lowest ${k(Math.min(...o))}, highest ${k(Math.max(...o))}`}function ne(e,t,r){let{across:n,
xs:o,series:s}=e,a=o.map((f,x)=>Number.isFinite(+f)?+f:x),i=t-96,c=F-40,[p,g]=Re(s.flatMap(({values:f})=>f).filter(Number.isFinite)),b=Math.min(...a),m=Math.max(
...a),d=f=>N+(f-b)/(m-b||1)*(i-N),l=f=>c-(f-p)/(g-p)*(c-ee),h=te(p,g,4).flatMap(f=>[`<path class="chart-grid" d="M${N} ${l(f).toFixed(1)}H${i}"/>`,w(N-6,l(f)+4,
k(f),"end")]);h.push(...te(b,m,5).map(f=>w(d(f),c+17,k(f),"middle"))),h.push(w((N+i)/2,F-4,n,"middle"));let y=[];return s.forEach(({name:f,values:x},L)=>{let P=x.
map((S,ye)=>[d(a[ye]),l(S)]).filter(([,S])=>Number.isFinite(S)),E=(P.at(-1)?.[1]??ee)+4;for(;y.some(S=>Math.abs(S-E)<15);)E+=E>60?-5:15;y.push(E),h.push(...Ie(P,
L,r),w(i+8,E,f,"start",`chart-name-${L}`))}),{height:F,marks:h,said:s.map(f=>Oe(e,f)).join(". ")}}var oe=/^\[(line|dots|bars) chart\] ?(.*)$/,Pe={line:"Line chart",dots:"Dots",bars:"Bars"},se=e=>e.map(t=>t.split(" | "));function ae(e){let[t,...r]=se(e);return r.
length>0&&r.every(n=>n.length===t.length)&&t.slice(1).every((n,o)=>r.some(s=>Number.isFinite(Number.parseFloat(s[o+1]))))}function re(e){let[[t,...r],...n]=se(e),
o=r.map((s,a)=>{let i=n.map(c=>c[a+1]);return{name:s,written:i,values:i.map(Number.parseFloat)}});return{across:t,xs:n.map(([s])=>s),series:o}}function ie(e,t,r,n){
let{height:o,marks:s,said:a}=e==="bars"?Z(re(r),n):ne(re(r),n,e==="line"),i=v(`${Pe[e]}: ${t}. ${a}.`);return`<figcaption>${v(t)}</figcaption><svg viewBox="0 0 ${n}\
 ${o}" role="img" aria-label="${i}">${s.join("")}</svg><details><summary>The numbers</summary><pre>${v(r.join(`
`))}</pre></details>`}var De=600;function je(e){let t=[],r=e.replace(/\n$/,"").split(`
`),n=[],o=()=>{n.length&&t.push({text:n.join(`
`)}),n=[]};for(let s=0;s<r.length;s++){let a=r[s],i=oe.exec(a),c=[];for(;i&&r[s+1]?.includes(" | ");)c.push(r[++s]);i&&ae(c)?(o(),t.push({kind:i[1],title:i[2],rows:c})):
n.push(a,...c)}return o(),t}function A(e){return requestAnimationFrame(()=>Q(e)),e}var R=e=>je(e).map(t=>{if("text"in t)return u("div",{class:"output"},A(u("pre",
{},t.text)));let r=u("figure",{class:"live-chart"});return r.innerHTML=ie(t.kind,t.title,t.rows,innerWidth<De?340:520),r});function ce(e){let t=e.querySelector("pre")?.textContent??"",r=(n,...o)=>e.append(u("p",{class:`live-verdict live-${n}`},...o));return{verdict:r,printed:n=>e.replaceChildren(
...n?R(n):[]),recorded:()=>e.replaceChildren(...t?R(t):[]),open:()=>{let n=u("pre");return e.replaceChildren(u("div",{class:"output"},n)),o=>n.append(o)},failed:({
verdict:[n,o],trace:s})=>{n&&r("wrong",u("b",{},n),o),s&&e.append(A(u("pre",{class:"live-error"},s)))}}}function le({stage:e,kind:t,said:r,trace:n},o){if(e==="check"&&t==="AssertionError")return{status:"Not yet.",verdict:["Not yet. ",r||"The check does not agree."],
trace:"",line:0};let s=[...n.matchAll(/File "your code", line (\d+)/g)].at(-1),a=o.trimEnd().split(`
`).length,i=s?Math.min(Number(s[1]),a):0,c=e==="check"?/File "(<stdin>|helper|check)"/:/File "(<stdin>|helper)"/;return{status:`${t}${i?` on line ${i}`:""}.`,verdict:e===
"check"?["Not yet. ","The check ran your code, and it stopped with this error:"]:[],trace:n.split(`
`).filter(p=>!c.test(p)).join(`
`).trim(),line:i}}var pe=`"""What runs in the page's interpreter around a reader's code: helper cells, the code, the check, in one scope.

The worker sets the names _helper, _code and _check (texts, empty where there is none) and reads _result: JSON, "{}" or
what went wrong: the stage ("helper", "your code", "check"), kind and text of the error, and its traceback. MicroPython.
"""

import gc
import io
import json
import sys


def _input(*prompt):
    raise RuntimeError("no keyboard to read from: write the value into the code")


def _run(helper, code, check):
    scope = {"__name__": "__main__", "input": _input}
    stage = ""
    try:
        for stage, text in (("helper", helper), ("your code", code), ("check", check)):
            exec(compile(text, stage, "exec"), scope)
    except SystemExit:
        if check:
            said = "your code ended the program, so the check never saw its result"
            return json.dumps({"stage": stage, "kind": "SystemExit", "said": said, "trace": "SystemExit: " + said})
    except BaseException as error:
        scope = None  # what filled the memory goes first: the report needs some
        gc.collect()
        out = io.StringIO()
        sys.print_exception(error, out)
        return json.dumps({"stage": stage, "kind": type(error).__name__, "said": str(error), "trace": out.getvalue()})
    return "{}"


_result = _run(_helper, _code, _check)  # noqa: F821 the worker sets the three
`;function de(e,t,r){let n=WebAssembly.Memory.prototype.grow;WebAssembly.Memory.prototype.grow=function(d){if(this.buffer.byteLength+d*65536>r.megabytes*2**20)throw new RangeError(
"limit");return n.call(this,d)},console.error=console.warn=()=>{};let o="",s=0,a=0,i=0,c=0,p=()=>{o&&e.postMessage({text:o}),o=""},g=new TextDecoder,b=d=>{if(a<
0)return;let l=g.decode(d,{stream:!0});o+=l,a+=l.length,s+=l.split(`
`).length-1,i+=1,s>r.lines||a>r.lines*100?(p(),a=-1,e.postMessage({flood:!0})):(i<r.lines*3||performance.now()-c>50)&&(c=performance.now(),p())},m=d=>{let l=String(
d);return{stage:"your code",kind:/memory/i.test(l)?"MemoryError":"Error",said:l,trace:l}};e.onmessage=async({data:d})=>{try{e.fetch=async()=>new Response(d.wasm,
{headers:{"Content-Type":"application/wasm"}});let l={url:"micropython.wasm",heapsize:8e6,linebuffer:!1,stdout:b,stderr(){}},h=await(await t)(l);h.globals.set("\
_helper",d.helper),h.globals.set("_code",d.code),h.globals.set("_check",d.check),e.postMessage({started:!0}),h.runPython(d.harness),p(),e.postMessage({done:JSON.
parse(h.globals.get("_result"))})}catch(l){p(),e.postMessage({done:m(l)})}}}var He=e=>`(async () => {${e.replace("export default _createMicroPythonModule;","").replace("export async function","async function").replaceAll("import.meta.ur\
l","location.href")}; return loadMicroPython; })()`,Ue=e=>`(${de})(self, ${He(e)}, ${JSON.stringify({lines:1e3,megabytes:64})});`;function ue(e){let t=null,r=()=>new Promise(
(n,o)=>{let s=u("script",{src:e}),a=i=>{t=null,s.remove(),o(new Error(i))};s.onload=()=>{if(!globalThis.plusPython)return a(`${e} sets no plusPython`);let{module:i,
wasm:c}=globalThis.plusPython,p=URL.createObjectURL(new Blob([Ue(i)],{type:"text/javascript"}));n({worker:p,wasm:Uint8Array.from(atob(c),g=>g.charCodeAt(0))}),delete globalThis.
plusPython},s.onerror=()=>a("not loaded"),document.head.append(s)});return()=>(t??=r(),t)}var _=null;function Be(){if(!window.IFrameWorker||window.Worker!==window.
IFrameWorker)return window.Worker;if(_||(_=u("iframe",{hidden:"",title:"Python","aria-hidden":"true"}),document.body.append(_)),!_.contentWindow)throw new Error(
"the frame has no window");return _.contentWindow.Worker}var me=e=>new(Be())(e);var Ye=`Stopped after ${10} seconds. Is there a loop that never ends?`,qe=`Stopped after ${1e3} lines of output. Print less, or print only sometimes.`;function fe({
worker:e,wasm:t},r,n){let o=null,s=0,a=2,i=!0,c=()=>{clearTimeout(s),o?.terminate(),o=null},p=d=>{c(),n.gaveUp(d)},g=(d,l)=>{clearTimeout(s),s=window.setTimeout(
p,d*1e3,l)},b=({started:d,text:l,flood:h,done:y})=>{d?(n.running(),g(10,Ye)):l?(i=!1,n.printed(l)):h?p(qe):y&&(c(),n.done(y))},m=()=>{a-=1;try{o=me(e)}catch{return p(
"This browser does not let the page start Python.")}g(30,"Python did not start."),o.onerror=d=>{d.preventDefault(),c(),a&&i?m():p("This browser could not start \
Python. A newer version of it may.")},o.onmessage=({data:d})=>b(d),o.postMessage({wasm:t,harness:pe,...r})};return m(),c}var ze=`The code asked for more memory than a cell may take (${64} MB). Try smaller numbers.`,Ke="Python could not be loaded: the file assets/vendor/micropython\
.js did not arrive. Try again.";function Je({root:e,bar:t,result:r,status:n,field:o,exercise:s}){let a=(g,b)=>{let m=document.activeElement===t.stop;t.stop.hidden=
!0,t.run.disabled=!1,m&&t.run.focus(),r.printed(g),b&&(n.textContent=b),e.dataset.state="done"};return{finish:a,gaveUp:(g,b)=>{a(g,"Stopped."),r.verdict("wrong",
b)},passed:(g,b)=>{if(a(g,`Done in ${b.toFixed(1)} s.`),s){r.verdict("right",u("b",{},"Passed. "),"Your code does what the check asks for."),n.textContent="Pass\
ed.";let m={id:M(e,"data-live")};e.dispatchEvent(new CustomEvent(j.passed,{bubbles:!0,detail:m}))}else g||r.verdict("empty","The code ran and printed nothing.")},
failed:(g,b)=>{let m=le(b,o.code());a(g,m.status),r.failed(m),b.kind==="MemoryError"&&r.verdict("wrong",ze),o.mark(m.line)}}}function Qe({root:e,bar:t,result:r,
status:n,field:o}){return t.run.disabled=!0,t.stop.hidden=!1,e.dataset.state="running",n.textContent="Starting Python …",o.mark(0),r.open()}function ge(e,t,r){
let{bar:n,status:o,field:s}=e,a=Je(e),i=()=>{},c="",p=0,g=async()=>{if(n.run.disabled)return;let l=Qe(e);c="",p+=1;let h=p,y=performance.now(),f=await r().catch(
()=>null);if(h===p){if(!f)return a.gaveUp(c,Ke);i=fe(f,{...t,code:`${s.code()}
`},{running:()=>{o.textContent="Running …"},printed:x=>{c+=x,l(x)},done:x=>x.kind?a.failed(c,x):a.passed(c,(performance.now()-y)/1e3),gaveUp:x=>a.gaveUp(c,x)})}},
b=()=>{p+=1,i()};return{start:g,stop:()=>{b(),a.gaveUp(c,"Stopped by you.")},cancel:()=>{n.run.disabled&&(b(),a.finish(c,""))}}}var Ve="Ctrl+Enter runs. To leave: Esc, then Tab.";function Xe(e){let t={run:T("live-run",e?"Run and check":"Run"),stop:T("live-stop","Stop"),reset:T("live-rese\
t","Reset"),copy:T("live-copy","Copy")};return t.stop.hidden=!0,t}async function Ze(e){try{await navigator.clipboard.writeText(e.code())}catch{e.select(),document.
execCommand("copy")}}function be(e,t,r){let n=D.code+M(e,"data-live"),o=e.classList.contains("live-exercise"),s=C(".live-code",HTMLElement,e),a=(C("code",HTMLElement,
s).textContent??"").replace(/\n+$/,""),i=Xe(o),c=u("span",{class:"live-status",role:"status"}),p=u("span",{class:"live-keys",id:`live-keys-${t}`},Ve),g=ce(C(".l\
ive-result",HTMLElement,e)),b={"aria-label":M(e,"aria-label"),"aria-describedby":p.id},m=J(b,{changed:()=>{i.reset.disabled=m.code()===a,U(n,m.code()===a?null:m.
code())},submit:()=>d(),leaving:()=>{c.textContent="Tab now leaves the editor."}}),{start:d,stop:l,cancel:h}=ge({root:e,bar:i,result:g,status:c,field:m,exercise:o},
B(e),r),y=u("div",{class:"live-bar"},i.run,i.stop,i.reset,i.copy,c,p);s.after(u("div",{class:"live-editor"},m.box,y)),e.classList.add("live-on"),m.fill(H(n).text??
a),i.reset.disabled=m.code()===a,i.reset.disabled||(c.textContent="Your version from last time."),g.recorded(),i.run.addEventListener("click",d),i.stop.addEventListener(
"click",l),i.reset.addEventListener("click",()=>{h(),m.replace(a),g.recorded(),c.textContent="Back to the original.",i.reset.disabled=!0}),i.copy.addEventListener(
"click",async()=>{await Ze(m),c.textContent="Copied."})}var et=document.currentScript,tt=ue(new URL("../vendor/micropython.js",et.src).href);for(let[e,t]of W(".live").entries())be(t,e,tt);})();
