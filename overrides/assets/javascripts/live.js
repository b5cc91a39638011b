/* Made by `make scripts` from overrides/scripts: edit there, not here. */
"use strict";(()=>{var $={storage:{prefix:"plus-ml",progress:"plus-ml.progress.v1",unreadable:"plus-ml.progress.v1.unreadable",code:"plus-ml:code:"},events:{passed:"plus:exercise-\
passed"},kinds:["pages","actions","exercises","checks"],id:{pattern:"^[a-z0-9]+([-_:][a-z0-9]+)*$",length:80},anchors:{actions:"do-",exercises:"exercise-",checks:"\
check-"},words:{done:{pages:"Read",actions:"Done",checks:"Right",exercises:"Passed"},counted:{pages:"Pages read",actions:"Tasks done",checks:"Questions right",exercises:"\
Exercises passed"}}};var P=$.storage,j=$.events,et=$.kinds,tt=$.words,rt=new RegExp($.id.pattern);var W=(e,t=document)=>[...t.querySelectorAll(e)];function F(e,t,n=document){let r=n.querySelector(e);if(!(r instanceof t))throw new Error(`the page has no ${t.name}\
 at ${e}`);return r}function S(e,t){let n=e.getAttribute(t);if(n===null)throw new Error(`<${e.localName} class="${e.className}"> has no ${t}`);return n}function f(e,t={},...n){
let r=document.createElement(e);for(let[o,s]of Object.entries(t))r.setAttribute(o,s);return r.append(...n),r}var T=(e,t)=>f("button",{type:"button",class:e},t);function H(e){try{return{text:localStorage.getItem(e),refusal:""}}catch{return{text:null,refusal:"blocked"}}}function U(e,t){try{return t===null?localStorage.removeItem(
e):localStorage.setItem(e,t),""}catch(n){return n instanceof DOMException&&n.name==="QuotaExceededError"?"full":"blocked"}}function B(e){let t=e.querySelector("script.live-data")?.textContent;return{helper:"",check:"",...t?JSON.parse(t):{}}}var v=e=>e.replace(/[&<>"]/g,t=>`&#${t.charCodeAt(0)};`),ye=/(#.*)/,we=/("""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|[fr]?"(?:\\.|[^"\\\n])*"?|[fr]?'(?:\\.|[^'\\\n])*'?)/,
ve="False None True and as assert break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return\
 try while with yield",ke=new RegExp(`\\b(${ve.replaceAll(" ","|")})\\b`),$e=new RegExp(`${[ye,we,ke].map(({source:e})=>e).join("|")}|[^#"'\\w]+|\\w+`,"g"),G=e=>e.
replace($e,(t,n,r,o)=>{let s=n&&"c1"||r&&"s2"||o&&"k";return s?`<span class="${s}">${v(t)}</span>`:v(t)});function Y(e,{value:t,from:n,to:r}){let o=t.lastIndexOf(`
`,n-1)+1,s=t.slice(o,n);if(e==="Tab")return t.slice(n,r).includes(`
`)?{piece:t.slice(o,r).replace(/^(?=.)/gm," ".repeat(4)),from:o,to:r,select:!0}:{piece:" ".repeat(4-s.length%4),from:n,to:r};if(e==="Enter"){let a=s.slice(0,s.search(
/[^ ]|$/)),i=/:\s*(#.*)?$/.test(s)?" ".repeat(4):"";return{piece:`
${a}${i}`,from:n,to:r}}return e==="Backspace"&&n===r&&/^ +$/.test(s)?{piece:"",from:n-(s.length-1)%4-1,to:n}:null}function Ee(e){let n=f("textarea",{class:"live-text",...{spellcheck:"false",autocapitalize:"off",autocomplete:"off",wrap:"off"},...e}),r=f("div",{class:"live-in\
k"}),o=f("div",{class:"live-numbers","aria-hidden":"true"}),s=f("div",{class:"live-strip",hidden:""}),a=f("div",{class:"live-paint highlight","aria-hidden":"tru\
e"},r),i=f("div",{class:"live-box"},o,f("div",{class:"live-field"},s,a,n));return n.addEventListener("scroll",()=>{a.scrollLeft=n.scrollLeft}),{box:i,field:n,colors:r,
numbers:o,strip:s}}function z(e,{piece:t,from:n,to:r,select:o}){e.focus(),e.setSelectionRange(n,r),document.execCommand(t?"insertText":"delete",!1,t)||(e.setRangeText(
t,n,r,"end"),e.dispatchEvent(new Event("input"))),o&&e.setSelectionRange(n,n+t.length)}var Me=({key:e,shiftKey:t,ctrlKey:n,metaKey:r,altKey:o,isComposing:s},a)=>n||
r||o||s||e==="Tab"&&(t||a);function Se(e,t){let n=Y(t.key,{value:e.value,from:e.selectionStart,to:e.selectionEnd});return n?(t.preventDefault(),z(e,n),!0):!1}function Te(e,{
submit:t,leaving:n}){let r=!1;e.addEventListener("blur",()=>{r=!1}),e.addEventListener("keydown",o=>{let{key:s}=o;s==="Escape"?(r=!0,n()):s==="Enter"&&(o.ctrlKey||
o.metaKey)?(o.preventDefault(),t()):!Me(o,r)&&!Se(e,o)&&s!=="Shift"&&(r=!1)})}function q(e,t){let{box:n,field:r,colors:o,numbers:s,strip:a}=Ee(e),i=()=>{let p=r.
value.split(`
`).length;o.innerHTML=`${G(r.value)}
`,s.textContent=Array.from({length:p},(d,b)=>b+1).join(`
`),r.rows=p},c=p=>{a.hidden=!p,a.style.setProperty("--line",String(p-1)),p?r.setAttribute("aria-invalid","true"):r.removeAttribute("aria-invalid")};return r.addEventListener(
"input",()=>{c(0),i(),t.changed()}),Te(r,t),{box:n,mark:c,code:()=>r.value,fill:p=>{r.value=p,r.setSelectionRange(0,0),i()},replace:p=>z(r,{piece:p,from:0,to:r.
value.length}),select:()=>r.select()}}function K(e){let t=e.scrollWidth>e.clientWidth+1;return t===(e.tabIndex===0)?!1:(t?e.tabIndex=0:e.removeAttribute("tabindex"),!0)}function y(e,t,n,r="start",o=""){let s=o&&` class="${o}"`;return`<text x="${e.toFixed(1)}" y="${t.toFixed(1)}" text-anchor="${r}"${s}>${v(n)}</text>`}var k=e=>Math.
abs(e)>=1e5||e&&Math.abs(e)<.001?e.toExponential(1):String(+e.toPrecision(4));var Ne=15,J=18,Q=8,_e=20;function V({xs:e,series:t},n){let r=t.flatMap(({values:l})=>l).filter(Number.isFinite),o=Math.min(200,12+7.2*Math.max(...e.map(l=>l.length))),
s=t.length*J+Q,a=Math.min(0,...r),i=(n-o-64)/(Math.max(0,...r)-a||1),c=l=>o+(l-a)*i,p=e.length*s+Q+(t.length>1?_e:0),d=(l,h,x,u)=>{if(!Number.isFinite(l))return[];
let w=Math.max(1,Math.abs(l)*i).toFixed(1),C=c(Math.min(0,l)).toFixed(1);return[`<rect class="chart-mark-${u}" x="${C}" y="${x}" width="${w}" height="${Ne}"/>`,
y(c(Math.max(0,l))+5,x+12,h)]},b=e.flatMap((l,h)=>[y(o-6,h*s+s/2+4,l,"end"),...t.flatMap(({values:x,written:u},w)=>d(x[h],u[h],h*s+w*J+4,w))]),g=t.map(({name:l},h)=>y(
o+h*150,p-4,`■ ${l}`,"start",`chart-name-${h}`)),m=t.map(({name:l,written:h})=>`${l}: ${e.map((x,u)=>`${x} ${h[u]}`).join(", ")}`);return{height:p,marks:t.length>
1?[...b,...g]:b,said:m.join(". ")}}var L=260,X=14,N=56;function Z(e,t,n){let r=(t-e)/n||1,o=10**Math.floor(Math.log10(r)),a=([1,2,5,10].find(c=>c*o>=r*.999)??10)*o,i=[];for(let c=Math.ceil(e/a-1e-9);c*
a<=t+a*1e-9&&i.length<20;c++)i.push(c*a);return i}function Ce(e){let t=Math.min(...e),n=Math.max(...e),r=t>0&&t<n*.4?0:t;return r===n?[r-1,n+1]:[r,n]}function Fe(e,t,n){
let r=e.map(([s,a])=>`${s.toFixed(1)} ${a.toFixed(1)}`).join("L"),o=([s,a])=>t%2?`<rect class="chart-mark-${t}" x="${(s-3).toFixed(1)}" y="${(a-3).toFixed(1)}" \
width="6" height="6"/>`:`<circle class="chart-mark-${t}" cx="${s.toFixed(1)}" cy="${a.toFixed(1)}" r="3.5"/>`;return[...n?[`<path class="chart-line-${t}" d="M${r}\
"/>`]:[],...!n||e.length<25?e.map(o):[]]}function Le({across:e,xs:t},{name:n,values:r}){let o=r.filter(Number.isFinite),[s=Number.NaN]=o,a=o.at(-1)??Number.NaN;
return`${n} goes from ${k(s)} at ${e} ${t[0]} to ${k(a)} at ${t.at(-1)}, lowest ${k(Math.min(...o))}, highest ${k(Math.max(...o))}`}function ee(e,t,n){let{across:r,
xs:o,series:s}=e,a=o.map((u,w)=>Number.isFinite(+u)?+u:w),i=t-96,c=L-40,[p,d]=Ce(s.flatMap(({values:u})=>u).filter(Number.isFinite)),b=Math.min(...a),g=Math.max(
...a),m=u=>N+(u-b)/(g-b||1)*(i-N),l=u=>c-(u-p)/(d-p)*(c-X),h=Z(p,d,4).flatMap(u=>[`<path class="chart-grid" d="M${N} ${l(u).toFixed(1)}H${i}"/>`,y(N-6,l(u)+4,k(
u),"end")]);h.push(...Z(b,g,5).map(u=>y(m(u),c+17,k(u),"middle"))),h.push(y((N+i)/2,L-4,r,"middle"));let x=[];return s.forEach(({name:u,values:w},C)=>{let D=w.map(
(M,ge)=>[m(a[ge]),l(M)]).filter(([,M])=>Number.isFinite(M)),E=(D.at(-1)?.[1]??X)+4;for(;x.some(M=>Math.abs(M-E)<15);)E+=E>60?-5:15;x.push(E),h.push(...Fe(D,C,n),
y(i+8,E,u,"start",`chart-name-${C}`))}),{height:L,marks:h,said:s.map(u=>Le(e,u)).join(". ")}}var re=/^\[(line|dots|bars) chart\] ?(.*)$/,Ae={line:"Line chart",dots:"Dots",bars:"Bars"},ne=e=>e.map(t=>t.split(" | "));function oe(e){let[t,...n]=ne(e);return n.
length>0&&n.every(r=>r.length===t.length)&&t.slice(1).every((r,o)=>n.some(s=>Number.isFinite(Number.parseFloat(s[o+1]))))}function te(e){let[[t,...n],...r]=ne(e),
o=n.map((s,a)=>{let i=r.map(c=>c[a+1]);return{name:s,written:i,values:i.map(Number.parseFloat)}});return{across:t,xs:r.map(([s])=>s),series:o}}function se(e,t,n,r){
let{height:o,marks:s,said:a}=e==="bars"?V(te(n),r):ee(te(n),r,e==="line"),i=v(`${Ae[e]}: ${t}. ${a}.`);return`<figcaption>${v(t)}</figcaption><svg viewBox="0 0 ${r}\
 ${o}" role="img" aria-label="${i}">${s.join("")}</svg><details><summary>The numbers</summary><pre>${v(n.join(`
`))}</pre></details>`}var Re=600;function Oe(e){let t=[],n=e.replace(/\n$/,"").split(`
`),r=[],o=()=>{r.length&&t.push({text:r.join(`
`)}),r=[]};for(let s=0;s<n.length;s++){let a=n[s],i=re.exec(a),c=[];for(;i&&n[s+1]?.includes(" | ");)c.push(n[++s]);i&&oe(c)?(o(),t.push({kind:i[1],title:i[2],rows:c})):
r.push(a,...c)}return o(),t}function A(e){return requestAnimationFrame(()=>K(e)),e}var R=e=>Oe(e).map(t=>{if("text"in t)return f("div",{class:"output"},A(f("pre",
{},t.text)));let n=f("figure",{class:"live-chart"});return n.innerHTML=se(t.kind,t.title,t.rows,innerWidth<Re?340:520),n});function ae(e){let t=e.querySelector("pre")?.textContent??"",n=(r,...o)=>e.append(f("p",{class:`live-verdict live-${r}`},...o));return{verdict:n,printed:r=>e.replaceChildren(
...r?R(r):[]),recorded:()=>e.replaceChildren(...t?R(t):[]),open:()=>{let r=f("pre");return e.replaceChildren(f("div",{class:"output"},r)),o=>r.append(o)},failed:({
verdict:[r,o],trace:s})=>{r&&n("wrong",f("b",{},r),o),s&&e.append(A(f("pre",{class:"live-error"},s)))}}}function ie({stage:e,kind:t,said:n,trace:r},o){if(e==="check"&&t==="AssertionError")return{status:"Not yet.",verdict:["Not yet. ",n||"The check does not agree."],
trace:"",line:0};let s=[...r.matchAll(/File "your code", line (\d+)/g)].at(-1),a=o.trimEnd().split(`
`).length,i=s?Math.min(Number(s[1]),a):0,c=e==="check"?/File "(<stdin>|helper|check)"/:/File "(<stdin>|helper)"/;return{status:`${t}${i?` on line ${i}`:""}.`,verdict:e===
"check"?["Not yet. ","The check ran your code, and it stopped with this error:"]:[],trace:r.split(`
`).filter(p=>!c.test(p)).join(`
`).trim(),line:i}}var ce=`"""What runs in the page's interpreter around a reader's code: helper cells, the code, the check, in one scope.

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
`;function le(e,t,n){let r=WebAssembly.Memory.prototype.grow;WebAssembly.Memory.prototype.grow=function(m){if(this.buffer.byteLength+m*65536>n.megabytes*2**20)throw new RangeError(
"limit");return r.call(this,m)},console.error=console.warn=()=>{};let o="",s=0,a=0,i=0,c=0,p=()=>{o&&e.postMessage({text:o}),o=""},d=new TextDecoder,b=m=>{if(a<
0)return;let l=d.decode(m,{stream:!0});o+=l,a+=l.length,s+=l.split(`
`).length-1,i+=1,s>n.lines||a>n.lines*100?(p(),a=-1,e.postMessage({flood:!0})):(i<n.lines*3||performance.now()-c>50)&&(c=performance.now(),p())},g=m=>{let l=String(
m);return{stage:"your code",kind:/memory/i.test(l)?"MemoryError":"Error",said:l,trace:l}};e.onmessage=async({data:m})=>{try{e.fetch=async()=>new Response(m.wasm,
{headers:{"Content-Type":"application/wasm"}});let l={url:"micropython.wasm",heapsize:8e6,linebuffer:!1,stdout:b,stderr(){}},h=await(await t)(l);h.globals.set("\
_helper",m.helper),h.globals.set("_code",m.code),h.globals.set("_check",m.check),e.postMessage({started:!0}),h.runPython(m.harness),p(),e.postMessage({done:JSON.
parse(h.globals.get("_result"))})}catch(l){p(),e.postMessage({done:g(l)})}}}var De=e=>`(async () => {${e.replace("export default _createMicroPythonModule;","").replace("export async function","async function").replaceAll("import.meta.ur\
l","location.href")}; return loadMicroPython; })()`,Pe=e=>`(${le})(self, ${De(e)}, ${JSON.stringify({lines:1e3,megabytes:64})});`;function pe(e){let t=null,n=()=>new Promise(
(r,o)=>{let s=f("script",{src:e});s.onload=()=>{if(!globalThis.plusPython)return o(new Error(`${e} sets no plusPython`));let{module:a,wasm:i}=globalThis.plusPython,
c=URL.createObjectURL(new Blob([Pe(a)],{type:"text/javascript"}));r({worker:c,wasm:Uint8Array.from(atob(i),p=>p.charCodeAt(0))}),delete globalThis.plusPython},s.
onerror=()=>{t=null,s.remove(),o(new Error("not loaded"))},document.head.append(s)});return()=>(t??=n(),t)}var _=null;function je(){if(!window.IFrameWorker||window.
Worker!==window.IFrameWorker)return window.Worker;if(_||(_=f("iframe",{hidden:"",title:"Python","aria-hidden":"true"}),document.body.append(_)),!_.contentWindow)
throw new Error("the frame has no window");return _.contentWindow.Worker}var de=e=>new(je())(e);var He=`Stopped after ${10} seconds. Is there a loop that never ends?`,Ue=`Stopped after ${1e3} lines of output. Print less, or print only sometimes.`;function me({
worker:e,wasm:t},n,r){let o=null,s=0,a=2,i=!0,c=()=>{clearTimeout(s),o?.terminate(),o=null},p=m=>{c(),r.gaveUp(m)},d=(m,l)=>{clearTimeout(s),s=window.setTimeout(
p,m*1e3,l)},b=({started:m,text:l,flood:h,done:x})=>{m?(r.running(),d(10,He)):l?(i=!1,r.printed(l)):h?p(Ue):x&&(c(),r.done(x))},g=()=>{a-=1;try{o=de(e)}catch{return p(
"This browser does not let the page start Python.")}d(30,"Python did not start."),o.onerror=m=>{m.preventDefault(),c(),a&&i?g():p("This browser could not start \
Python. A newer version of it may.")},o.onmessage=({data:m})=>b(m),o.postMessage({wasm:t,harness:ce,...n})};return g(),c}var Be=`The code asked for more memory than a cell may take (${64} MB). Try smaller numbers.`,Ge="Python could not be loaded: the file assets/vendor/micropython\
.js did not arrive. Try again.";function Ye({root:e,bar:t,result:n,status:r,field:o,exercise:s}){let a=(d,b)=>{let g=document.activeElement===t.stop;t.stop.hidden=
!0,t.run.disabled=!1,g&&t.run.focus(),n.printed(d),b&&(r.textContent=b),e.dataset.state="done"};return{finish:a,gaveUp:(d,b)=>{a(d,"Stopped."),n.verdict("wrong",
b)},passed:(d,b)=>{if(a(d,`Done in ${b.toFixed(1)} s.`),s){n.verdict("right",f("b",{},"Passed. "),"Your code does what the check asks for."),r.textContent="Pass\
ed.";let g={id:S(e,"data-live")};e.dispatchEvent(new CustomEvent(j.passed,{bubbles:!0,detail:g}))}else d||n.verdict("empty","The code ran and printed nothing.")},
failed:(d,b)=>{let g=ie(b,o.code());a(d,g.status),n.failed(g),b.kind==="MemoryError"&&n.verdict("wrong",Be),o.mark(g.line)}}}function he(e,t,n){let{root:r,bar:o,
result:s,status:a,field:i}=e,c=Ye(e),p=()=>{},d="";return{start:async()=>{if(o.run.disabled)return;o.run.disabled=!0,o.stop.hidden=!1,r.dataset.state="running",
a.textContent="Starting Python …",i.mark(0),d="";let l=s.open(),h=performance.now(),x=await n().catch(()=>null);if(!x)return c.gaveUp(d,Ge);r.dataset.state===
"running"&&(p=me(x,{...t,code:`${i.code()}
`},{running:()=>{a.textContent="Running …"},printed:u=>{d||(r.dataset.first=String(Math.round(performance.now()-h))),d+=u,l(u)},done:u=>u.kind?c.failed(d,u):c.
passed(d,(performance.now()-h)/1e3),gaveUp:u=>c.gaveUp(d,u)}))},stop:()=>{p(),c.gaveUp(d,"Stopped by you.")},cancel:()=>{o.run.disabled&&(p(),c.finish(d,""))}}}var ze="Ctrl+Enter runs. To leave: Esc, then Tab.";function qe(e){let t={run:T("live-run",e?"Run and check":"Run"),stop:T("live-stop","Stop"),reset:T("live-rese\
t","Reset"),copy:T("live-copy","Copy")};return t.stop.hidden=!0,t}async function Ke(e){try{await navigator.clipboard.writeText(e.code())}catch{e.select(),document.
execCommand("copy")}}function fe(e,t,n){let r=P.code+S(e,"data-live"),o=e.classList.contains("live-exercise"),s=F(".live-code",HTMLElement,e),a=(F("code",HTMLElement,
s).textContent??"").replace(/\n+$/,""),i=qe(o),c=f("span",{class:"live-status",role:"status"}),p=f("span",{class:"live-keys",id:`live-keys-${t}`},ze),d=ae(F(".l\
ive-result",HTMLElement,e)),b={"aria-label":S(e,"aria-label"),"aria-describedby":p.id},g=q(b,{changed:()=>{i.reset.disabled=g.code()===a,U(r,g.code()===a?null:g.
code())},submit:()=>m(),leaving:()=>{c.textContent="Tab now leaves the editor."}}),{start:m,stop:l,cancel:h}=he({root:e,bar:i,result:d,status:c,field:g,exercise:o},
B(e),n),x=f("div",{class:"live-bar"},i.run,i.stop,i.reset,i.copy,c,p);s.after(f("div",{class:"live-editor"},g.box,x)),e.classList.add("live-on"),g.fill(H(r).text??
a),i.reset.disabled=g.code()===a,i.reset.disabled||(c.textContent="Your version from last time."),d.recorded(),i.run.addEventListener("click",m),i.stop.addEventListener(
"click",l),i.reset.addEventListener("click",()=>{h(),g.replace(a),d.recorded(),c.textContent="Back to the original.",i.reset.disabled=!0}),i.copy.addEventListener(
"click",async()=>{await Ke(g),c.textContent="Copied."})}var Je=document.currentScript,Qe=pe(new URL("../vendor/micropython.js",Je.src).href);for(let[e,t]of W(".live").entries())fe(t,e,Qe);})();
