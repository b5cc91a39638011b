/* Made by `make scripts` from overrides/scripts: edit there, not here. */
"use strict";(()=>{var $={storage:{prefix:"plus-ml",progress:"plus-ml.progress.v1",unreadable:"plus-ml.progress.v1.unreadable",code:"plus-ml:code:",recent:"plus-ml.recent.v1"},events:{
passed:"plus:exercise-passed"},kinds:["pages","actions","exercises","checks"],id:{pattern:"^[a-z0-9]+([-_:][a-z0-9]+)*$",length:80},words:{done:{pages:"Read",actions:"\
Done",checks:"Right",exercises:"Passed"},counted:{pages:"Pages read",actions:"Tasks done",checks:"Questions right",exercises:"Exercises passed"}}};var I=$.storage,P=$.events,rt=$.kinds,ot=$.words,st=new RegExp($.id.pattern);var j=(e,t=document)=>[...t.querySelectorAll(e)];function L(e,t,r=document){let n=r.querySelector(e);if(!(n instanceof t))throw new Error(`the page has no ${t.name}\
 at ${e}`);return n}function M(e,t){let r=e.getAttribute(t);if(r===null)throw new Error(`<${e.localName} class="${e.className}"> has no ${t}`);return r}function f(e,t={},...r){
let n=document.createElement(e);for(let[o,s]of Object.entries(t))n.setAttribute(o,s);return n.append(...r),n}var T=(e,t)=>f("button",{type:"button",class:e},t);function H(e){try{return{text:localStorage.getItem(e),refusal:""}}catch{return{text:null,refusal:"blocked"}}}function U(e,t){try{return t===null?localStorage.removeItem(
e):localStorage.setItem(e,t),""}catch(r){return r instanceof DOMException&&r.name==="QuotaExceededError"?"full":"blocked"}}function B(e){let t=e.querySelector("script.live-data")?.textContent;return{helper:"",check:"",...t?JSON.parse(t):{}}}var w=e=>e.replace(/[&<>"]/g,t=>`&#${t.charCodeAt(0)};`),ve=/(#.*)/,we=/([bfru]{0,2})("""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?)/,
ke=/(\{\{|\}\}|\{(?:[^{}:"']|"[^"]*"|'[^']*')*:?|\})/,$e="as assert break class continue def del elif else except finally for from global if import lambda nonlo\
cal pass raise return try while with yield",W=e=>new RegExp(`\\b(${e.replaceAll(" ","|")})\\b`),Ee=[ve,we,W($e),W("and in is not or")],Se=new RegExp(`${Ee.map(({
source:e})=>e).join("|")}|[^#"'\\w]+|\\w+`,"g"),G=(e,t)=>t&&e?`<span class="${e}">${w(t)}</span>`:w(t),Me=(e,t)=>(e.includes("f")?t.split(ke):[t]).map((r,n)=>G(
n%2?"":"s",r)).join(""),Y=e=>e.replace(Se,(t,r,n,o,s,a)=>o?n+Me(n,o):G(r&&"c"||s&&"k"||a&&"o"||"",t));function q(e,{value:t,from:r,to:n}){let o=t.lastIndexOf(`
`,r-1)+1,s=t.slice(o,r);if(e==="Tab")return t.slice(r,n).includes(`
`)?{piece:t.slice(o,n).replace(/^(?=.)/gm," ".repeat(4)),from:o,to:n,select:!0}:{piece:" ".repeat(4-s.length%4),from:r,to:n};if(e==="Enter"){let a=s.slice(0,s.search(
/[^ ]|$/)),c=/:\s*(#.*)?$/.test(s)?" ".repeat(4):"";return{piece:`
${a}${c}`,from:r,to:n}}return e==="Backspace"&&r===n&&/^ +$/.test(s)?{piece:"",from:r-(s.length-1)%4-1,to:r}:null}function Te(e){let r=f("textarea",{class:"live-text",...{spellcheck:"false",autocapitalize:"off",autocomplete:"off",wrap:"off"},...e}),n=f("div",{class:"live-in\
k"}),o=f("div",{class:"live-numbers","aria-hidden":"true"}),s=f("div",{class:"live-strip",hidden:""}),a=f("div",{class:"live-paint highlight","aria-hidden":"tru\
e"},n),c=f("div",{class:"live-box"},o,f("div",{class:"live-field"},s,a,r));return r.addEventListener("scroll",()=>{a.scrollLeft=r.scrollLeft}),{box:c,field:r,colors:n,
numbers:o,strip:s}}function z(e,{piece:t,from:r,to:n,select:o}){e.focus(),e.setSelectionRange(r,n),document.execCommand(t?"insertText":"delete",!1,t)||(e.setRangeText(
t,r,n,"end"),e.dispatchEvent(new Event("input"))),o&&e.setSelectionRange(r,r+t.length)}var Ne=({key:e,shiftKey:t,ctrlKey:r,metaKey:n,altKey:o,isComposing:s},a)=>r||
n||o||s||e==="Tab"&&(t||a);function _e(e,t){let r=q(t.key,{value:e.value,from:e.selectionStart,to:e.selectionEnd});return r?(t.preventDefault(),z(e,r),!0):!1}function Le(e,{
submit:t,leaving:r}){let n=!1;e.addEventListener("blur",()=>{n=!1}),e.addEventListener("keydown",o=>{let{key:s}=o;s==="Escape"?(n=!0,r()):s==="Enter"&&(o.ctrlKey||
o.metaKey)?(o.preventDefault(),t()):!Ne(o,n)&&!_e(e,o)&&s!=="Shift"&&(n=!1)})}function K(e,t){let{box:r,field:n,colors:o,numbers:s,strip:a}=Te(e),c=()=>{let p=n.
value.split(`
`).length;o.innerHTML=`${Y(n.value)}
`,s.textContent=Array.from({length:p},(g,b)=>b+1).join(`
`),n.rows=p},i=p=>{a.hidden=!p,a.style.setProperty("--line",String(p-1)),p?n.setAttribute("aria-invalid","true"):n.removeAttribute("aria-invalid")};return n.addEventListener(
"input",()=>{i(0),c(),t.changed()}),Le(n,t),{box:r,mark:i,code:()=>n.value,fill:p=>{n.value=p,n.setSelectionRange(0,0),c()},replace:p=>z(n,{piece:p,from:0,to:n.
value.length}),select:()=>n.select()}}function J(e){let t=e.scrollWidth>e.clientWidth+1;return t===(e.tabIndex===0)?!1:(t?e.tabIndex=0:e.removeAttribute("tabindex"),!0)}function v(e,t,r,n="start",o=""){let s=o&&` class="${o}"`;return`<text x="${e.toFixed(1)}" y="${t.toFixed(1)}" text-anchor="${n}"${s}>${w(r)}</text>`}var k=e=>Math.
abs(e)>=1e5||e&&Math.abs(e)<.001?e.toExponential(1):String(+e.toPrecision(4));var Ce=15,Q=18,V=8,Ae=20;function X({xs:e,series:t},r){let n=t.flatMap(({values:l})=>l).filter(Number.isFinite),o=Math.min(200,12+7.2*Math.max(...e.map(l=>l.length))),
s=t.length*Q+V,a=Math.min(0,...n),c=(r-o-64)/(Math.max(0,...n)-a||1),i=l=>o+(l-a)*c,p=e.length*s+V+(t.length>1?Ae:0),g=(l,m,x,h)=>{if(!Number.isFinite(l))return[];
let y=Math.max(1,Math.abs(l)*c).toFixed(1),_=i(Math.min(0,l)).toFixed(1);return[`<rect class="chart-mark-${h}" x="${_}" y="${x}" width="${y}" height="${Ce}"/>`,
v(i(Math.max(0,l))+5,x+12,m)]},b=e.flatMap((l,m)=>[v(o-6,m*s+s/2+4,l,"end"),...t.flatMap(({values:x,written:h},y)=>g(x[m],h[m],m*s+y*Q+4,y))]),u=t.map(({name:l},m)=>v(
o+m*150,p-4,`■ ${l}`,"start",`chart-name-${m}`)),d=t.map(({name:l,written:m})=>`${l}: ${e.map((x,h)=>`${x} ${m[h]}`).join(", ")}`);return{height:p,marks:t.length>
1?[...b,...u]:b,said:d.join(". ")}}var C=260,Z=14,N=56;function ee(e,t,r){let n=(t-e)/r||1,o=10**Math.floor(Math.log10(n)),a=([1,2,5,10].find(i=>i*o>=n*.999)??10)*o,c=[];for(let i=Math.ceil(e/a-1e-9);i*
a<=t+a*1e-9&&c.length<20;i++)c.push(i*a);return c}function Fe(e){let t=Math.min(...e),r=Math.max(...e),n=t>0&&t<r*.4?0:t;return n===r?[n-1,r+1]:[n,r]}function Re(e,t,r){
let n=e.map(([s,a])=>`${s.toFixed(1)} ${a.toFixed(1)}`).join("L"),o=([s,a])=>t%2?`<rect class="chart-mark-${t}" x="${(s-3).toFixed(1)}" y="${(a-3).toFixed(1)}" \
width="6" height="6"/>`:`<circle class="chart-mark-${t}" cx="${s.toFixed(1)}" cy="${a.toFixed(1)}" r="3.5"/>`;return[...r?[`<path class="chart-line-${t}" d="M${n}\
"/>`]:[],...!r||e.length<25?e.map(o):[]]}function Oe({across:e,xs:t},{name:r,values:n}){let o=n.filter(Number.isFinite),[s=Number.NaN]=o,a=o.at(-1)??Number.NaN;
return`${r} goes from ${k(s)} at ${e} ${t[0]} to ${k(a)} at ${t.at(-1)}, lowest ${k(Math.min(...o))}, highest ${k(Math.max(...o))}`}function te(e,t,r){let{across:n,
xs:o,series:s}=e,a=o.map((h,y)=>Number.isFinite(+h)?+h:y),c=t-96,i=C-40,[p,g]=Fe(s.flatMap(({values:h})=>h).filter(Number.isFinite)),b=Math.min(...a),u=Math.max(
...a),d=h=>N+(h-b)/(u-b||1)*(c-N),l=h=>i-(h-p)/(g-p)*(i-Z),m=ee(p,g,4).flatMap(h=>[`<path class="chart-grid" d="M${N} ${l(h).toFixed(1)}H${c}"/>`,v(N-6,l(h)+4,k(
h),"end")]);m.push(...ee(b,u,5).map(h=>v(d(h),i+17,k(h),"middle"))),m.push(v((N+c)/2,C-4,n,"middle"));let x=[];return s.forEach(({name:h,values:y},_)=>{let D=y.
map((S,be)=>[d(a[be]),l(S)]).filter(([,S])=>Number.isFinite(S)),E=(D.at(-1)?.[1]??Z)+4;for(;x.some(S=>Math.abs(S-E)<15);)E+=E>60?-5:15;x.push(E),m.push(...Re(D,
_,r),v(c+8,E,h,"start",`chart-name-${_}`))}),{height:C,marks:m,said:s.map(h=>Oe(e,h)).join(". ")}}var re=/^\[(line|dots|bars) chart\] ?(.*)$/,De={line:"Line chart",dots:"Dots",bars:"Bars"},oe=e=>e.map(t=>t.split(" | "));function se(e){let[t,...r]=oe(e);return r.
length>0&&r.every(n=>n.length===t.length)&&t.slice(1).every((n,o)=>r.some(s=>Number.isFinite(Number.parseFloat(s[o+1]))))}function ne(e){let[[t,...r],...n]=oe(e),
o=r.map((s,a)=>{let c=n.map(i=>i[a+1]);return{name:s,written:c,values:c.map(Number.parseFloat)}});return{across:t,xs:n.map(([s])=>s),series:o}}function ae(e,t,r,n){
let{height:o,marks:s,said:a}=e==="bars"?X(ne(r),n):te(ne(r),n,e==="line"),c=w(`${De[e]}: ${t}. ${a}.`);return`<figcaption>${w(t)}</figcaption><svg viewBox="0 0 ${n}\
 ${o}" role="img" aria-label="${c}">${s.join("")}</svg><details><summary>The numbers</summary><pre>${w(r.join(`
`))}</pre></details>`}var Ie=600;function Pe(e){let t=[],r=e.replace(/\n$/,"").split(`
`),n=[],o=()=>{n.length&&t.push({text:n.join(`
`)}),n=[]};for(let s=0;s<r.length;s++){let a=r[s],c=re.exec(a),i=[];for(;c&&r[s+1]?.includes(" | ");)i.push(r[++s]);c&&se(i)?(o(),t.push({kind:c[1],title:c[2],rows:i})):
n.push(a,...i)}return o(),t}function A(e){return requestAnimationFrame(()=>J(e)),e}var F=e=>Pe(e).map(t=>{if("text"in t)return f("div",{class:"output"},A(f("pre",
{},t.text)));let r=f("figure",{class:"live-chart"});return r.innerHTML=ae(t.kind,t.title,t.rows,innerWidth<Ie?340:520),r});function ce(e){let t=e.querySelector("pre")?.textContent??"",r=(n,...o)=>e.append(f("p",{class:`live-verdict live-${n}`},...o));return{verdict:r,printed:n=>e.replaceChildren(
...n?F(n):[]),recorded:()=>e.replaceChildren(...t?F(t):[]),open:()=>{let n=f("pre");return e.replaceChildren(f("div",{class:"output"},n)),o=>n.append(o)},failed:({
verdict:[n,o],trace:s})=>{n&&r("wrong",f("b",{},n),o),s&&e.append(A(f("pre",{class:"live-error"},s)))}}}function ie({stage:e,kind:t,said:r,trace:n},o){if(e==="check"&&t==="AssertionError")return{status:"Not yet.",verdict:["Not yet. ",r||"The check does not agree."],
trace:"",line:0};let s=[...n.matchAll(/File "your code", line (\d+)/g)].at(-1),a=o.trimEnd().split(`
`).length,c=s?Math.min(Number(s[1]),a):0,i=e==="check"?/File "(<stdin>|helper|check)"/:/File "(<stdin>|helper)"/;return{status:`${t}${c?` on line ${c}`:""}.`,verdict:e===
"check"?["Not yet. ","The check ran your code, and it stopped with this error:"]:[],trace:n.split(`
`).filter(p=>!i.test(p)).join(`
`).trim(),line:c}}var le=`"""What runs in the page's interpreter around a reader's code: helper cells, the code, the check, in one scope.

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
`;function pe(e,t,r){let n=WebAssembly.Memory.prototype.grow;WebAssembly.Memory.prototype.grow=function(d){if(this.buffer.byteLength+d*65536>r.megabytes*2**20)throw new RangeError(
"limit");return n.call(this,d)},console.error=console.warn=()=>{};let o="",s=0,a=0,c=0,i=0,p=()=>{o&&e.postMessage({text:o}),o=""},g=new TextDecoder,b=d=>{if(a<
0)return;let l=g.decode(d,{stream:!0});o+=l,a+=l.length,s+=l.split(`
`).length-1,c+=1,s>r.lines||a>r.lines*100?(p(),a=-1,e.postMessage({flood:!0})):(c<r.lines*3||performance.now()-i>50)&&(i=performance.now(),p())},u=d=>{let l=String(
d);return{stage:"your code",kind:/memory/i.test(l)?"MemoryError":"Error",said:l,trace:l}};e.onmessage=async({data:d})=>{try{e.fetch=async()=>new Response(d.wasm,
{headers:{"Content-Type":"application/wasm"}});let l={url:"micropython.wasm",heapsize:8e6,linebuffer:!1,stdout:b,stderr(){}},m=await(await t)(l);m.globals.set("\
_helper",d.helper),m.globals.set("_code",d.code),m.globals.set("_check",d.check),e.postMessage({started:!0}),m.runPython(d.harness),p(),e.postMessage({done:JSON.
parse(m.globals.get("_result"))})}catch(l){p(),e.postMessage({done:u(l)})}}}var He=e=>`(async () => {${e.replace("export default _createMicroPythonModule;","").replace("export async function","async function").replaceAll("import.meta.ur\
l","location.href")}; return loadMicroPython; })()`,Ue=e=>`(${pe})(self, ${He(e)}, ${JSON.stringify({lines:1e3,megabytes:64})});`;function de(e){let t=null,r=()=>new Promise(
(n,o)=>{let s=f("script",{src:e}),a=c=>{t=null,s.remove(),o(new Error(c))};s.onload=()=>{if(!globalThis.plusPython)return a(`${e} sets no plusPython`);let{module:c,
wasm:i}=globalThis.plusPython,p=URL.createObjectURL(new Blob([Ue(c)],{type:"text/javascript"}));n({worker:p,wasm:Uint8Array.from(atob(i),g=>g.charCodeAt(0))}),delete globalThis.
plusPython},s.onerror=()=>a("not loaded"),document.head.append(s)});return()=>(t??=r(),t)}var ue=e=>new window.Worker(e);var We=`Stopped after ${10} seconds. Is there a loop that never ends?`,Ge=`Stopped after ${1e3} lines of output. Print less, or print only sometimes.`;function he({
worker:e,wasm:t},r,n){let o=null,s=0,a=2,c=!0,i=()=>{clearTimeout(s),o?.terminate(),o=null},p=d=>{i(),n.gaveUp(d)},g=(d,l)=>{clearTimeout(s),s=window.setTimeout(
p,d*1e3,l)},b=({started:d,text:l,flood:m,done:x})=>{d?(n.running(),g(10,We)):l?(c=!1,n.printed(l)):m?p(Ge):x&&(i(),n.done(x))},u=()=>{a-=1;try{o=ue(e)}catch{return p(
"This browser does not let the page start Python.")}g(30,"Python did not start."),o.onerror=d=>{d.preventDefault(),i(),a&&c?u():p("This browser could not start \
Python. A newer version of it may.")},o.onmessage=({data:d})=>b(d),o.postMessage({wasm:t,harness:le,...r})};return u(),i}var Ye=`The code asked for more memory than a cell may take (${64} MB). Try smaller numbers.`,qe="Python could not be loaded: the file assets/vendor/micropython\
.js did not arrive. Try again.";function ze({root:e,bar:t,result:r,status:n,field:o,exercise:s}){let a=(g,b)=>{let u=document.activeElement===t.stop;t.stop.hidden=
!0,t.run.disabled=!1,u&&t.run.focus(),r.printed(g),b&&(n.textContent=b),e.dataset.state="done"};return{finish:a,gaveUp:(g,b)=>{a(g,"Stopped."),r.verdict("wrong",
b)},passed:(g,b)=>{if(a(g,`Done in ${b.toFixed(1)} s.`),s){r.verdict("right",f("b",{},"Passed. "),"Your code does what the check asks for."),n.textContent="Pass\
ed.";let u={id:M(e,"data-live")};e.dispatchEvent(new CustomEvent(P.passed,{bubbles:!0,detail:u}))}else g||r.verdict("empty","The code ran and printed nothing.")},
failed:(g,b)=>{let u=ie(b,o.code());a(g,u.status),r.failed(u),b.kind==="MemoryError"&&r.verdict("wrong",Ye),o.mark(u.line)}}}function Ke({root:e,bar:t,result:r,
status:n,field:o}){return t.run.disabled=!0,t.stop.hidden=!1,e.dataset.state="running",n.textContent="Starting Python …",o.mark(0),r.open()}function fe(e,t,r){
let{bar:n,status:o,field:s}=e,a=ze(e),c=()=>{},i="",p=0,g=async()=>{if(n.run.disabled)return;let l=Ke(e);i="",p+=1;let m=p,x=performance.now(),h=await r().catch(
()=>null);if(m===p){if(!h)return a.gaveUp(i,qe);c=he(h,{...t,code:`${s.code()}
`},{running:()=>{o.textContent="Running …"},printed:y=>{i+=y,l(y)},done:y=>y.kind?a.failed(i,y):a.passed(i,(performance.now()-x)/1e3),gaveUp:y=>a.gaveUp(i,y)})}},
b=()=>{p+=1,c()};return{start:g,stop:()=>{b(),a.gaveUp(i,"Stopped by you.")},cancel:()=>{n.run.disabled&&(b(),a.finish(i,""))}}}var Je="Ctrl+Enter runs. To leave: Esc, then Tab.";function Qe(e){let t={run:T("live-run",e?"Run and check":"Run"),stop:T("live-stop","Stop"),reset:T("live-rese\
t","Reset"),copy:T("live-copy","Copy")};return t.stop.hidden=!0,t}async function Ve(e){try{await navigator.clipboard.writeText(e.code())}catch{e.select(),document.
execCommand("copy")}}function ge(e,t,r){let n=I.code+M(e,"data-live"),o=e.classList.contains("live-exercise"),s=L(".live-code",HTMLElement,e),a=(L("code",HTMLElement,
s).textContent??"").replace(/\n+$/,""),c=Qe(o),i=f("span",{class:"live-status",role:"status"}),p=f("span",{class:"live-keys",id:`live-keys-${t}`},Je),g=ce(L(".l\
ive-result",HTMLElement,e)),b={"aria-label":M(e,"aria-label"),"aria-describedby":p.id},u=K(b,{changed:()=>{c.reset.disabled=u.code()===a,U(n,u.code()===a?null:u.
code())},submit:()=>d(),leaving:()=>{i.textContent="Tab now leaves the editor."}}),{start:d,stop:l,cancel:m}=fe({root:e,bar:c,result:g,status:i,field:u,exercise:o},
B(e),r),x=f("div",{class:"live-bar"},c.run,c.stop,c.reset,c.copy,i,p);s.after(f("div",{class:"live-editor"},u.box,x)),e.classList.add("live-on"),u.fill(H(n).text??
a),c.reset.disabled=u.code()===a,c.reset.disabled||(i.textContent="Your version from last time."),g.recorded(),c.run.addEventListener("click",d),c.stop.addEventListener(
"click",l),c.reset.addEventListener("click",()=>{m(),u.replace(a),g.recorded(),i.textContent="Back to the original.",c.reset.disabled=!0}),c.copy.addEventListener(
"click",async()=>{await Ve(u),i.textContent="Copied."})}var Xe=document.currentScript,Ze=de(new URL("../vendor/micropython.js",Xe.src).href);for(let[e,t]of j(".live").entries())ge(t,e,Ze);})();
