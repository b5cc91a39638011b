/* Made by `make scripts` from overrides/scripts: edit there, not here. */
(function plusSearchSource() {
"use strict";(()=>{var gt=(s,t=document)=>[...t.querySelectorAll(s)];function M(s,t,e=document){let n=e.querySelector(s);if(!(n instanceof t))throw new Error(`the page has no ${t.
name} at ${s}`);return n}function wt(s,t){let e=s.getAttribute(t);if(e===null)throw new Error(`<${s.localName} class="${s.className}"> has no ${t}`);return e}function y(s,t={},...e){
let n=document.createElement(s);for(let[o,r]of Object.entries(t))n.setAttribute(o,r);return n.append(...e),n}var k={storage:{prefix:"plus-ml",progress:"plus-ml.progress.v1",unreadable:"plus-ml.progress.v1.unreadable",code:"plus-ml:code:",recent:"plus-ml.recent.v1"},events:{
passed:"plus:exercise-passed"},kinds:["pages","actions","exercises","checks"],id:{pattern:"^[a-z0-9]+([-_:][a-z0-9]+)*$",length:80},words:{done:{pages:"Read",actions:"\
Done",checks:"Right",exercises:"Passed"},counted:{pages:"Pages read",actions:"Tasks done",checks:"Questions right",exercises:"Exercises passed"}}};var z=k.storage,ie=k.events,K=k.kinds,ks=k.words,ce=new RegExp(k.id.pattern),Z=s=>typeof s=="string"&&s.length<=k.id.length&&ce.test(s);function D(s){try{return{text:localStorage.getItem(s),refusal:""}}catch{return{text:null,refusal:"blocked"}}}function V(s,t){try{return t===null?localStorage.removeItem(
s):localStorage.setItem(s,t),""}catch(e){return e instanceof DOMException&&e.name==="QuotaExceededError"?"full":"blocked"}}var le=s=>s.toISOString().slice(0,10);function _t(s){if(typeof s!="string")return!1;let t=new Date(`${s}T00:00:00Z`);return!Number.isNaN(t.getTime())&&le(t)===s}var ue="plus-ml",he=1,de=1e6,fe=/^[a-z0-9=&-]{0,200}$/;function L(){return{way:"",...Object.fromEntries(K.map(t=>[t,Object.create(null)]))}}var yt=s=>typeof s==
"object"&&s!==null&&!Array.isArray(s),xt=s=>typeof s=="string"&&fe.test(s);function me(s){try{return JSON.parse(s)}catch{throw new Error("The file cannot be rea\
d: it is not complete, or not JSON.")}}function pe(s,t){if(!yt(t))throw new Error(`The file is damaged: "${s}" is no list.`);let e=Object.create(null);for(let[n,
o]of Object.entries(t)){if(!Z(n)||!_t(o))throw new Error(`The file is damaged: an entry in "${s}" has no valid id and day.`);e[n]=o}return e}function bt(s){if(s.
length>de)throw new Error("The file is too large to be an export of this site.");let t=me(s);if(!yt(t)||t.app!==ue)throw new Error("The file is not an export of\
 this site.");if(t.version!==he)throw new Error("The file comes from another version of this site, which this page cannot read.");let e=L();for(let n of K)e[n]=
pe(n,t[n]===void 0?{}:t[n]);if(t.way!==void 0&&!xt(t.way))throw new Error('The file is damaged: "way" holds something else.');return e.way=t.way??"",e}var St=(s,t,e)=>e.map(n=>s[t][n]).find(Boolean)??"";var kt=L(),j="";function Et(){if(j==="full")return kt;let{text:s,refusal:t}=D(z.progress);if(t&&(j="blocked"),j==="blocked"&&s===null)return kt;if(s===null)return L();try{return bt(
s)}catch{return j="unreadable",V(z.unreadable,s)||V(z.progress,null),L()}}var vt=(s,t)=>St(Et(),s,t);var X=()=>Et().way;function It(){try{let s=JSON.parse(D(z.recent).text??"[]");return Array.isArray(s)?s.filter(t=>typeof t=="string"):[]}catch{return[]}}var ge=4;function R(s,t){let[e,n,o]=s.places[t];return{title:n,where:o,address:e}}function we(s){let t=[],e=s.places.findIndex(([o])=>o===s.chooser);X()&&e>=0&&
t.push({...R(s,e),title:"Your way in, as you kept it",address:`${s.chooser}#${X()}`});let n=s.read.find(([,o])=>!vt("pages",o.split(" ")));return n&&t.push(R(s,
n[0])),t}function Mt(s,t){let e=new Set([t]),n=(r,c)=>{let i=c.filter(({address:a})=>!e.has(a));for(let{address:a}of i)e.add(a);return{heading:r,offers:i}},o=It().
flatMap(r=>{let c=s.places.findIndex(([i])=>i===r);return c>=0&&r!==t?[R(s,c)]:[]});return[n("Your next step",we(s)),n("Where you were",o.slice(0,ge)),n("What m\
ost pages build on",s.popular.map(r=>R(s,r)))].filter(({offers:r})=>r.length)}var _e=s=>new Promise((t,e)=>{let n=y("script",{src:s});n.onload=()=>t(),n.onerror=()=>e(new Error(`${s} did not arrive`)),document.head.append(n)});function zt(s,t,e){
let n=new Blob([`(${t})()`],{type:"text/javascript"}),o=new Worker(URL.createObjectURL(n)),r=l=>o.postMessage(l);o.onmessage=({data:l})=>e.said(l),o.onerror=e.failed,
window.plusSearch=(l,h)=>{r({file:l,text:h}),l==="names"&&e.named(JSON.parse(h))};let c=l=>_e(`${s}search/${l}.js`),i=c("names");i.catch(e.failed);let a=null;return{
ask:l=>r({query:l}),rest:()=>{a??=i.then(()=>c("words")).then(()=>c("parts")),a.catch(e.failed)}}}var tt={page:"Page",section:"Section",term:"Term",asked:"Question",practice:"Practice question",resource:"Resource",notebook:"Notebook",exercise:"Exercise"},Tt=s=>s.
map(([t,e])=>e?y("mark",{},t):t),Ot=(s,...t)=>y("a",{class:"search-option",role:"option",tabindex:"-1","aria-selected":"false",href:s},...t),ye=s=>s.above?[y("s\
pan",{class:"search-above"},`${s.above} › `)]:[],Lt=(s,t)=>Ot(t+s.address,y("span",{class:"search-title"},...ye(s),...Tt(s.title)),y("span",{class:"search-kin\
d"},y("b",{},tt[s.kind]),` ${s.where}`),y("span",{class:"search-lines"},...Tt(s.lines))),Ft=({heading:s,offers:t},e)=>y("div",{role:"group","aria-label":s,class:"\
search-group"},y("p",{class:"search-heading","aria-hidden":"true"},s),...t.map(({title:n,where:o,address:r})=>Ot(e+r,y("span",{class:"search-title"},n),y("span",
{class:"search-kind"},o))));function At(s,t){let e=()=>gt("[role=option]",s),n=()=>e().find(i=>i.getAttribute("aria-selected")==="true"),o=i=>{if(n()?.setAttribute(
"aria-selected","false"),!i)return t.removeAttribute("aria-activedescendant");i.setAttribute("aria-selected","true"),t.setAttribute("aria-activedescendant",i.id),
i.scrollIntoView({block:"nearest"})};return{show:i=>{let a=n()?.getAttribute("href");s.replaceChildren(...i);let u=e();for(let[l,h]of u.entries())h.id=`search-o\
ption-${l}`;s.hidden=!u.length,t.setAttribute("aria-expanded",String(u.length>0)),s.scrollTop=0,o(u.find(l=>l.getAttribute("href")===a)??u[0])},move:i=>{let a=e(),
u=n(),l=u?a.indexOf(u):-1;o(a[(l+i+a.length)%a.length])},choose:o,current:n}}var xe=500,be="The search didn't load. The glossary and the catalogue are still there, in the menu.";function Se(s,t){return s>t?", the best first":s<t?", then \
what has some of the words":""}function et({query:s,found:t,results:e,count:n,missing:o,ready:r}){return t==="all"?`${n} ${n===1?"result":"results"}${Se(n,e.length)}`:
r?t==="some"&&o.length?`Nothing here has “${o.join("” or “")}”. The nearest:`:t==="some"?"Nothing here has all of these words. The nearest:":t==="near"?
`Nothing here is called “${s.trim()}”. The nearest:`:`Nothing here for “${s.trim()}”. Try a shorter word, or one of these:`:"Still loading …"}function ke(s){
let[t]=s.results;return t?`${et(s).replace(/\w$/,"$&.")} First: ${t.title.map(([e])=>e).join("")}, ${tt[t.kind]}, ${t.where}.`:et(s)}function Ee(s,{ctrlKey:t,metaKey:e,
shiftKey:n}){s?.dispatchEvent(new MouseEvent("click",{bubbles:!0,cancelable:!0,ctrlKey:t,metaKey:e,shiftKey:n}))}function ve(s,t){s.addEventListener("keydown",e=>{
if(e.isComposing)return;let n={ArrowDown:1,ArrowUp:-1}[e.key];if(n)t.move(n);else if(e.key==="Enter")Ee(t.current(),e);else return;e.preventDefault()})}function Ie(s,t){
let e=0;return(n,o=n)=>{s.textContent=n,clearTimeout(e),e=window.setTimeout(()=>{t.textContent=o},xe)}}function $t(s){let t=M("dialog.search",HTMLDialogElement),
e=wt(t,"data-base"),n=M(".search-input",HTMLInputElement,t),o=At(M(".search-list",HTMLElement,t),n),r=Ie(M(".search-status",HTMLElement,t),M(".search-said",HTMLElement,
t)),c=location.href.split(/[?#]/)[0].slice(e.length)||"index.html",i=null,a=()=>i?Mt(i,c).map(h=>Ft(h,e)):[],u=zt(e,s,{said:h=>{if(h.query!==n.value)return;let d=h.
ready&&h.found==="none";o.show(d?a().slice(-1):h.results.map(f=>Lt(f,e))),r(et(h),ke(h)),h.ready&&(t.dataset.query=h.query)},named:h=>{i=h,l()},failed:()=>r(be)}),
l=()=>{if(n.value.trim())return u.ask(n.value);o.show(a()),r(i?"":"Loading …")};ve(n,o),n.addEventListener("input",l),n.addEventListener("focus",u.rest),t.addEventListener(
"click",h=>{h.target instanceof Element&&h.target.closest("a")&&t.close()}),t.open&&u.rest(),l()}var Me="ENTRIES",jt="KEYS",Rt="VALUES";var F=class{constructor(t,e){let n=t._tree,o=Array.from(n.keys());this.set=t,this._type=e,this._path=o.length>0?[{node:n,keys:o}]:[]}next(){let t=this.dive();return this.
backtrack(),t}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:t,keys:e}=T(this._path);if(T(e)==="")return{done:!1,value:this.result()};let n=t.
get(T(e));return this._path.push({node:n,keys:Array.from(n.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let t=T(this._path).keys;t.pop(),!(t.
length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:t})=>T(t)).filter(t=>t!=="").join("")}value(){return T(this._path).
node.get("")}result(){switch(this._type){case Rt:return this.value();case jt:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},
T=s=>s[s.length-1],ze=(s,t,e)=>{let n=new Map;if(t===void 0)return n;let o=t.length+1,r=o+e,c=new Uint8Array(r*o).fill(e+1);for(let i=0;i<o;++i)c[i]=i;for(let i=1;i<
r;++i)c[i*o]=i;return Wt(s,t,e,n,c,1,o,""),n},Wt=(s,t,e,n,o,r,c,i)=>{let a=r*c;t:for(let u of s.keys())if(u===""){let l=o[a-1];l<=e&&n.set(i,[s.get(u),l])}else{
let l=r;for(let h=0;h<u.length;++h,++l){let d=u[h],f=c*l,m=f-c,g=o[f],p=Math.max(0,l-e-1),w=Math.min(c-1,l+e);for(let _=p;_<w;++_){let C=d!==t[_],v=o[m+_]+ +C,I=o[m+
_+1]+1,x=o[f+_]+1,S=o[f+_+1]=Math.min(v,I,x);S<g&&(g=S)}if(g>e)continue t}Wt(s.get(u),t,e,n,o,l,c,i+u)}},A=class s{constructor(t=new Map,e=""){this._size=void 0,
this._tree=t,this._prefix=e}atPrefix(t){if(!t.startsWith(this._prefix))throw new Error("Mismatched prefix");let[e,n]=J(this._tree,t.slice(this._prefix.length));
if(e===void 0){let[o,r]=lt(n);for(let c of o.keys())if(c!==""&&c.startsWith(r)){let i=new Map;return i.set(c.slice(r.length),o.get(c)),new s(i,t)}}return new s(
e,t)}clear(){this._size=void 0,this._tree.clear()}delete(t){return this._size=void 0,Te(this._tree,t)}entries(){return new F(this,Me)}forEach(t){for(let[e,n]of this)
t(e,n,this)}fuzzyGet(t,e){return ze(this._tree,t,e)}get(t){let e=it(this._tree,t);return e!==void 0?e.get(""):void 0}has(t){let e=it(this._tree,t);return e!==void 0&&
e.has("")}keys(){return new F(this,jt)}set(t,e){if(typeof t!="string")throw new Error("key must be a string");return this._size=void 0,st(this._tree,t).set("",e),
this}get size(){if(this._size)return this._size;this._size=0;let t=this.entries();for(;!t.next().done;)this._size+=1;return this._size}update(t,e){if(typeof t!=
"string")throw new Error("key must be a string");this._size=void 0;let n=st(this._tree,t);return n.set("",e(n.get(""))),this}fetch(t,e){if(typeof t!="string")throw new Error(
"key must be a string");this._size=void 0;let n=st(this._tree,t),o=n.get("");return o===void 0&&n.set("",o=e()),o}values(){return new F(this,Rt)}[Symbol.iterator](){
return this.entries()}static from(t){let e=new s;for(let[n,o]of t)e.set(n,o);return e}static fromObject(t){return s.from(Object.entries(t))}},J=(s,t,e=[])=>{if(t.
length===0||s==null)return[s,e];for(let n of s.keys())if(n!==""&&t.startsWith(n))return e.push([s,n]),J(s.get(n),t.slice(n.length),e);return e.push([s,t]),J(void 0,
"",e)},it=(s,t)=>{if(t.length===0||s==null)return s;for(let e of s.keys())if(e!==""&&t.startsWith(e))return it(s.get(e),t.slice(e.length))},st=(s,t)=>{let e=t.length;
t:for(let n=0;s&&n<e;){for(let r of s.keys())if(r!==""&&t[n]===r[0]){let c=Math.min(e-n,r.length),i=1;for(;i<c&&t[n+i]===r[i];)++i;let a=s.get(r);if(i===r.length)
s=a;else{let u=new Map;u.set(r.slice(i),a),s.set(t.slice(n,n+i),u),s.delete(r),s=u}n+=i;continue t}let o=new Map;return s.set(t.slice(n),o),o}return s},Te=(s,t)=>{
let[e,n]=J(s,t);if(e!==void 0){if(e.delete(""),e.size===0)Pt(n);else if(e.size===1){let[o,r]=e.entries().next().value;Jt(n,o,r)}}},Pt=s=>{if(s.length===0)return;
let[t,e]=lt(s);if(t.delete(e),t.size===0)Pt(s.slice(0,-1));else if(t.size===1){let[n,o]=t.entries().next().value;n!==""&&Jt(s.slice(0,-1),n,o)}},Jt=(s,t,e)=>{if(s.
length===0)return;let[n,o]=lt(s);n.set(o+t,e),n.delete(o)},lt=s=>s[s.length-1],ut="or",Ut="and",Oe="and_not",$=class s{constructor(t){if(t?.fields==null)throw new Error(
'MiniSearch: option "fields" must be provided');let e=t.autoVacuum==null||t.autoVacuum===!0?rt:t.autoVacuum;this._options={...ot,...t,autoVacuum:e,searchOptions:{
...Nt,...t.searchOptions||{}},autoSuggestOptions:{...Ne,...t.autoSuggestOptions||{}}},this._index=new A,this._documentCount=0,this._documentIds=new Map,this._idToShortId=
new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,
this._enqueuedVacuum=null,this._enqueuedVacuumConditions=at,this.addFields(this._options.fields)}add(t){let{extractField:e,stringifyField:n,tokenize:o,processTerm:r,
fields:c,idField:i}=this._options,a=e(t,i);if(a==null)throw new Error(`MiniSearch: document does not have ID field "${i}"`);if(this._idToShortId.has(a))throw new Error(
`MiniSearch: duplicate ID ${a}`);let u=this.addDocumentId(a);this.saveStoredFields(u,t);for(let l of c){let h=e(t,l);if(h==null)continue;let d=o(n(h,l),l),f=this.
_fieldIds[l],m=new Set(d).size;this.addFieldLength(u,f,this._documentCount-1,m);for(let g of d){let p=r(g,l);if(Array.isArray(p))for(let w of p)this.addTerm(f,u,
w);else p&&this.addTerm(f,u,p)}}}addAll(t){for(let e of t)this.add(e)}addAllAsync(t,e={}){let{chunkSize:n=10}=e,o={chunk:[],promise:Promise.resolve()},{chunk:r,
promise:c}=t.reduce(({chunk:i,promise:a},u,l)=>(i.push(u),(l+1)%n===0?{chunk:[],promise:a.then(()=>new Promise(h=>setTimeout(h,0))).then(()=>this.addAll(i))}:{chunk:i,
promise:a}),o);return c.then(()=>this.addAll(r))}remove(t){let{tokenize:e,processTerm:n,extractField:o,stringifyField:r,fields:c,idField:i}=this._options,a=o(t,
i);if(a==null)throw new Error(`MiniSearch: document does not have ID field "${i}"`);let u=this._idToShortId.get(a);if(u==null)throw new Error(`MiniSearch: canno\
t remove document with ID ${a}: it is not in the index`);for(let l of c){let h=o(t,l);if(h==null)continue;let d=e(r(h,l),l),f=this._fieldIds[l],m=new Set(d).size;
this.removeFieldLength(u,f,this._documentCount,m);for(let g of d){let p=n(g,l);if(Array.isArray(p))for(let w of p)this.removeTerm(f,u,w);else p&&this.removeTerm(
f,u,p)}}this._storedFields.delete(u),this._documentIds.delete(u),this._idToShortId.delete(a),this._fieldLength.delete(u),this._documentCount-=1}removeAll(t){if(t)
for(let e of t)this.remove(e);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=
new A,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this.
_nextId=0}}discard(t){let e=this._idToShortId.get(t);if(e==null)throw new Error(`MiniSearch: cannot discard document with ID ${t}: it is not in the index`);this.
_idToShortId.delete(t),this._documentIds.delete(e),this._storedFields.delete(e),(this._fieldLength.get(e)||[]).forEach((n,o)=>{this.removeFieldLength(e,o,this._documentCount,
n)}),this._fieldLength.delete(e),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{
minDirtFactor:t,minDirtCount:e,batchSize:n,batchWait:o}=this._options.autoVacuum;this.conditionalVacuum({batchSize:n,batchWait:o},{minDirtCount:e,minDirtFactor:t})}discardAll(t){
let e=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let n of t)this.discard(n)}finally{this._options.autoVacuum=e}this.maybeAutoVacuum()}replace(t){
let{idField:e,extractField:n}=this._options,o=n(t,e);this.discard(o),this.add(t)}vacuum(t={}){return this.conditionalVacuum(t)}conditionalVacuum(t,e){return this.
_currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&e,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.
then(()=>{let n=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=at,this.performVacuuming(t,n)}),this._enqueuedVacuum)):this.vacuumConditionsMet(
e)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(t),this._currentVacuum)}async performVacuuming(t,e){let n=this._dirtCount;if(this.vacuumConditionsMet(
e)){let o=t.batchSize||ct.batchSize,r=t.batchWait||ct.batchWait,c=1;for(let[i,a]of this._index){for(let[u,l]of a)for(let[h]of l)this._documentIds.has(h)||(l.size<=
1?a.delete(u):l.delete(h));this._index.get(i).size===0&&this._index.delete(i),c%o===0&&await new Promise(u=>setTimeout(u,r)),c+=1}this._dirtCount-=n}await null,
this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(t){if(t==null)return!0;let{minDirtCount:e,minDirtFactor:n}=t;return e=e||
rt.minDirtCount,n=n||rt.minDirtFactor,this.dirtCount>=e&&this.dirtFactor>=n}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){
return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(t){return this._idToShortId.has(t)}getStoredFields(t){let e=this._idToShortId.get(t);if(e!=null)
return this._storedFields.get(e)}search(t,e={}){let{searchOptions:n}=this._options,o={...n,...e},r=this.executeQuery(t,e),c=[];for(let[i,{score:a,terms:u,match:l}]of r){
let h=u.length||1,d={id:this._documentIds.get(i),score:a*h,terms:Object.keys(l),queryTerms:u,match:l};Object.assign(d,this._storedFields.get(i)),(o.filter==null||
o.filter(d))&&c.push(d)}return t===s.wildcard&&o.boostDocument==null||c.sort(Dt),c}autoSuggest(t,e={}){e={...this._options.autoSuggestOptions,...e};let n=new Map;
for(let{score:r,terms:c}of this.search(t,e)){let i=c.join(" "),a=n.get(i);a!=null?(a.score+=r,a.count+=1):n.set(i,{score:r,terms:c,count:1})}let o=[];for(let[r,
{score:c,terms:i,count:a}]of n)o.push({suggestion:r,terms:i,score:c/a});return o.sort(Dt),o}get documentCount(){return this._documentCount}get termCount(){return this.
_index.size}static loadJSON(t,e){if(e==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.
loadJS(JSON.parse(t),e)}static async loadJSONAsync(t,e){if(e==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing \
the index");return this.loadJSAsync(JSON.parse(t),e)}static getDefault(t){if(ot.hasOwnProperty(t))return nt(ot,t);throw new Error(`MiniSearch: unknown option "${t}\
"`)}static loadJS(t,e){let{index:n,documentIds:o,fieldLength:r,storedFields:c,serializationVersion:i}=t,a=this.instantiateMiniSearch(t,e);a._documentIds=W(o),a.
_fieldLength=W(r),a._storedFields=W(c);for(let[u,l]of a._documentIds)a._idToShortId.set(l,u);for(let[u,l]of n){let h=new Map;for(let d of Object.keys(l)){let f=l[d];
i===1&&(f=f.ds),h.set(parseInt(d,10),W(f))}a._index.set(u,h)}return a}static async loadJSAsync(t,e){let{index:n,documentIds:o,fieldLength:r,storedFields:c,serializationVersion:i}=t,
a=this.instantiateMiniSearch(t,e);a._documentIds=await P(o),a._fieldLength=await P(r),a._storedFields=await P(c);for(let[l,h]of a._documentIds)a._idToShortId.set(
h,l);let u=0;for(let[l,h]of n){let d=new Map;for(let f of Object.keys(h)){let m=h[f];i===1&&(m=m.ds),d.set(parseInt(f,10),await P(m))}++u%1e3===0&&await Ht(0),a.
_index.set(l,d)}return a}static instantiateMiniSearch(t,e){let{documentCount:n,nextId:o,fieldIds:r,averageFieldLength:c,dirtCount:i,serializationVersion:a}=t;if(a!==
1&&a!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let u=new s(e);return u._documentCount=n,u._nextId=o,u.
_idToShortId=new Map,u._fieldIds=r,u._avgFieldLength=c,u._dirtCount=i||0,u._index=new A,u}executeQuery(t,e={}){if(t===s.wildcard)return this.executeWildcardQuery(
e);if(typeof t!="string"){let d={...e,...t,queries:void 0},f=t.queries.map(m=>this.executeQuery(m,d));return this.combineResults(f,d.combineWith)}let{tokenize:n,
processTerm:o,searchOptions:r}=this._options,c={tokenize:n,processTerm:o,...r,...e},{tokenize:i,processTerm:a}=c,h=i(t).flatMap(d=>a(d)).filter(d=>!!d).map($e(c)).
map(d=>this.executeQuerySpec(d,c));return this.combineResults(h,c.combineWith)}executeQuerySpec(t,e){let n={...this._options.searchOptions,...e},o=(n.fields||this.
_options.fields).reduce((g,p)=>({...g,[p]:nt(n.boost,p)||1}),{}),{boostDocument:r,weights:c,maxFuzzy:i,bm25:a}=n,{fuzzy:u,prefix:l}={...Nt.weights,...c},h=this.
_index.get(t.term),d=this.termResults(t.term,t.term,1,t.termBoost,h,o,r,a),f,m;if(t.prefix&&(f=this._index.atPrefix(t.term)),t.fuzzy){let g=t.fuzzy===!0?.2:t.fuzzy,
p=g<1?Math.min(i,Math.round(t.term.length*g)):g;p&&(m=this._index.fuzzyGet(t.term,p))}if(f)for(let[g,p]of f){let w=g.length-t.term.length;if(!w)continue;m?.delete(
g);let _=l*g.length/(g.length+.3*w);this.termResults(t.term,g,_,t.termBoost,p,o,r,a,d)}if(m)for(let g of m.keys()){let[p,w]=m.get(g);if(!w)continue;let _=u*g.length/
(g.length+w);this.termResults(t.term,g,_,t.termBoost,p,o,r,a,d)}return d}executeWildcardQuery(t){let e=new Map,n={...this._options.searchOptions,...t};for(let[o,
r]of this._documentIds){let c=n.boostDocument?n.boostDocument(r,"",this._storedFields.get(o)):1;e.set(o,{score:c,terms:[],match:{}})}return e}combineResults(t,e=ut){
if(t.length===0)return new Map;let n=e.toLowerCase(),o=Le[n];if(!o)throw new Error(`Invalid combination operator: ${e}`);return t.reduce(o)||new Map}toJSON(){let t=[];
for(let[e,n]of this._index){let o={};for(let[r,c]of n)o[r]=Object.fromEntries(c);t.push([e,o])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.
fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.
fromEntries(this._storedFields),dirtCount:this._dirtCount,index:t,serializationVersion:2}}termResults(t,e,n,o,r,c,i,a,u=new Map){if(r==null)return u;for(let l of Object.
keys(c)){let h=c[l],d=this._fieldIds[l],f=r.get(d);if(f==null)continue;let m=f.size,g=this._avgFieldLength[d];for(let p of f.keys()){if(!this._documentIds.has(p)){
this.removeTerm(d,p,e),m-=1;continue}let w=i?i(this._documentIds.get(p),e,this._storedFields.get(p)):1;if(!w)continue;let _=f.get(p),C=this._fieldLength.get(p)[d],
v=Ae(_,m,this._documentCount,C,g,a),I=n*o*h*w*v,x=u.get(p);if(x){x.score+=I,Ce(x.terms,t);let S=nt(x.match,e);S?S.push(l):x.match[e]=[l]}else u.set(p,{score:I,terms:[
t],match:{[e]:[l]}})}}return u}addTerm(t,e,n){let o=this._index.fetch(n,Vt),r=o.get(t);if(r==null)r=new Map,r.set(e,1),o.set(t,r);else{let c=r.get(e);r.set(e,(c||
0)+1)}}removeTerm(t,e,n){if(!this._index.has(n)){this.warnDocumentChanged(e,t,n);return}let o=this._index.fetch(n,Vt),r=o.get(t);r==null||r.get(e)==null?this.warnDocumentChanged(
e,t,n):r.get(e)<=1?r.size<=1?o.delete(t):r.delete(e):r.set(e,r.get(e)-1),this._index.get(n).size===0&&this._index.delete(n)}warnDocumentChanged(t,e,n){for(let o of Object.
keys(this._fieldIds))if(this._fieldIds[o]===e){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(t)} has changed before removal:\
 term "${n}" was not present in field "${o}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(t){let e=this.
_nextId;return this._idToShortId.set(t,e),this._documentIds.set(e,t),this._documentCount+=1,this._nextId+=1,e}addFields(t){for(let e=0;e<t.length;e++)this._fieldIds[t[e]]=
e}addFieldLength(t,e,n,o){let r=this._fieldLength.get(t);r==null&&this._fieldLength.set(t,r=[]),r[e]=o;let i=(this._avgFieldLength[e]||0)*n+o;this._avgFieldLength[e]=
i/(n+1)}removeFieldLength(t,e,n,o){if(n===1){this._avgFieldLength[e]=0;return}let r=this._avgFieldLength[e]*n-o;this._avgFieldLength[e]=r/(n-1)}saveStoredFields(t,e){
let{storeFields:n,extractField:o}=this._options;if(n==null||n.length===0)return;let r=this._storedFields.get(t);r==null&&this._storedFields.set(t,r={});for(let c of n){
let i=o(e,c);i!==void 0&&(r[c]=i)}}};$.wildcard=Symbol("*");var nt=(s,t)=>Object.prototype.hasOwnProperty.call(s,t)?s[t]:void 0,Le={[ut]:(s,t)=>{for(let e of t.
keys()){let n=s.get(e);if(n==null)s.set(e,t.get(e));else{let{score:o,terms:r,match:c}=t.get(e);n.score=n.score+o,n.match=Object.assign(n.match,c),Ct(n.terms,r)}}
return s},[Ut]:(s,t)=>{let e=new Map;for(let n of t.keys()){let o=s.get(n);if(o==null)continue;let{score:r,terms:c,match:i}=t.get(n);Ct(o.terms,c),e.set(n,{score:o.
score+r,terms:o.terms,match:Object.assign(o.match,i)})}return e},[Oe]:(s,t)=>{for(let e of t.keys())s.delete(e);return s}},Fe={k:1.2,b:.7,d:.5},Ae=(s,t,e,n,o,r)=>{
let{k:c,b:i,d:a}=r;return Math.log(1+(e-t+.5)/(t+.5))*(a+s*(c+1)/(s+c*(1-i+i*n/o)))},$e=s=>(t,e,n)=>{let o=typeof s.fuzzy=="function"?s.fuzzy(t,e,n):s.fuzzy||!1,
r=typeof s.prefix=="function"?s.prefix(t,e,n):s.prefix===!0,c=typeof s.boostTerm=="function"?s.boostTerm(t,e,n):1;return{term:t,fuzzy:o,prefix:r,termBoost:c}},ot={
idField:"id",extractField:(s,t)=>s[t],stringifyField:(s,t)=>s.toString(),tokenize:s=>s.split(De),processTerm:s=>s.toLowerCase(),fields:void 0,searchOptions:void 0,
storeFields:[],logger:(s,t)=>{typeof console?.[s]=="function"&&console[s](t)},autoVacuum:!0},Nt={combineWith:ut,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{
fuzzy:.45,prefix:.375},bm25:Fe},Ne={combineWith:Ut,prefix:(s,t,e)=>t===e.length-1},ct={batchSize:1e3,batchWait:10},at={minDirtFactor:.1,minDirtCount:20},rt={...ct,
...at},Ce=(s,t)=>{s.includes(t)||s.push(t)},Ct=(s,t)=>{for(let e of t)s.includes(e)||s.push(e)},Dt=({score:s},{score:t})=>t-s,Vt=()=>new Map,W=s=>{let t=new Map;
for(let e of Object.keys(s))t.set(parseInt(e,10),s[e]);return t},P=async s=>{let t=new Map,e=0;for(let n of Object.keys(s))t.set(parseInt(n,10),s[n]),++e%1e3===
0&&await Ht(0);return t},Ht=s=>new Promise(t=>setTimeout(t,s)),De=/[\n\r\p{Z}\p{P}]+/u;var Ve=[[/is(e|ed|es|er|ers|ing|ation|ations)$/,"iz$1"],[/ys(e|ed|es|ing)$/,"yz$1"],[/our(s|ed|ing|al|ite|ites|able)?$/,"or$1"],[/ll(ed|ing|er|ers)$/,"l$1"],[/([bt])re(s)?$/,
"$1er$2"],[/ogue(s)?$/,"og$1"],[/ence(s)?$/,"ense$1"],[/aths$/,"ath"],[/^grey/,"gray"],[/ammes?$/,"am"],[/^artefact/,"artifact"]],je=/(?:ations?|ions?|ments?|ings?|ers?|ed|es|e|s)$/,
Re=["","s","es","e","ed","er","ing","ion","ation","ment"],We=["ed","ing","er"];function Pe(s){let t=Ve.find(([e])=>e.test(s));return t?s.replace(...t):s}function Je(s){let t=s.endsWith("ies")?`${s.slice(0,-3)}y`:s.replace(je,""),e=t.length>=
3?t:s;return/([b-df-hj-np-tv-z])\1$/.test(e)?[e,e.slice(0,-1)]:[e]}function Ue(s){let t=Re.map(e=>s+e);return/[aeiou][b-df-hj-np-tvz]$/.test(s)&&t.push(...We.map(
e=>s+s.at(-1)+e)),s.endsWith("y")&&t.push(`${s.slice(0,-1)}ies`),t}function ht(s){if(s.length<3||/[^a-z]/.test(s))return[];let t=Pe(s),e=new Set([t,...Je(t).flatMap(
Ue)]);return e.delete(s),[...e].filter(n=>n.length>=3)}var He=/[\p{L}\p{N}]+(?:\+\+|#)?(?:[-_./&][\p{L}\p{N}]+(?:\+\+|#)?)*/gu,Bt=/^[\0-\x7f]*$/,Be=/[a-z0-9]+(?:\+\+|#)?(?:[-_./&][a-z0-9]+(?:\+\+|#)?)*/g,Qe=/^[0-9]{5,}$/,
Ge=/[-_./&]/,qe=/^[a-z0-9]+$/,H=s=>(Bt.test(s)?s:s.normalize("NFKD").replace(/[\u0300-\u036f\u2019]/g,"")).replaceAll("'","").toLowerCase(),Ye=s=>/^.(\+\+|#)$/u.
test(s)?s:s.replace(/[+#]+$/,"");function U(s){let t=H(s);return(t.match(Bt.test(t)?Be:He)??[]).map(n=>qe.test(n)?[n]:n.split(Ge).map(Ye))}function Qt(s){let t=new Set(
s),e=i=>i.length>1&&i.length<=40&&!t.has(i)&&!Qe.test(i),n=i=>i.length>1&&i.length<=4?[i.join("")]:[],o=i=>{let a=U(i),u=[...a.flat(),...a.flatMap(n)].filter(e);
return u.length?u:a.flat()},r=i=>{let a=U(i),u=a.flatMap(l=>l.some(e)?l:n(l)).filter(e);return u.length?u:a.flat()};return{says:e,parts:r,words:o,name:i=>r(i).join(
"")}}var Gt={fields:["title","names"],boost:{title:5,names:4}},qt={fields:["title","text"],boost:{title:4,text:1}},Ke={prefix:.55,fuzzy:.35},Ze=.75,dt=150,Yt=40,Xe=1.5,
Zt=.5,ts=4,B=s=>s.length>=9?2:s.length>=5?1:0,es=s=>s.length<5?[]:[...s.slice(1)].map((t,e)=>s.slice(0,e)+t+s[e]+s.slice(e+2)),ft=s=>s[4]?s[4].split(`
`):[],N=(s,t)=>s[3]||t[s[1]][1];function ss(s,{things:t,places:e},n,o){let r=new s({fields:["name","other","title","names"],tokenize:i=>i.split(" "),processTerm:i=>i||
null}),c=t.map((i,a)=>{let u=N(i,e),[l,h]=[u,`${i[4]??""}
${i[5]??""}`].map(n.words);for(let f of[...l,...h])o.add(f);let d=ft(i).map(n.name);return{id:a,name:n.name(u),other:d.join(" "),title:l.join(" "),names:h.join(
" ")}});return r.addAll(c),r}var Q=class{constructor(t,e){this.Index=t,this.names=e,this.read=Qt(e.stop),this.things=e.things,this.known=new Set,this.titles=ss(
t,e,this.read,this.known),this.texts=null,this.memo=new Map}async add({things:t,index:e}){this.texts=await this.Index.loadJSAsync(e,{fields:["title","text"]});for(let[
n]of e.index)this.known.add(n);this.things=[...this.names.things,...t],this.memo.clear()}has(t){return this.known.has(t)||ht(t).some(e=>this.known.has(e))}meant(t){
return this.has(t)?t:es(t).find(e=>this.known.has(e))??t}word(t,e){let n=t+(e?"*":""),o=this.memo.get(n);if(o)return o;let r={scores:new Map,terms:new Map,rare:1},
c=ht(t).filter(l=>this.known.has(l)),i={prefix:l=>e&&l===t};if(this.collect(r,this.titles,[t,...c],{...Gt,...i}),this.texts){let l=this.collect(r,this.texts,[t,
...c],{...qt,...i});r.rare=Math.min(1,Math.log(this.texts.documentCount/(l+1))/ts)}let a=r.scores.size===0,u={fuzzy:l=>l===t&&B(t)};return this.collect(r,this.titles,
[t],{...Gt,...u},a?1:Zt),a&&this.texts&&this.collect(r,this.texts,[t],{...qt,...u}),this.memo.set(n,r),r}collect(t,e,n,o,r=1){let c=e.search(n.join(" "),{...o,weights:Ke,
tokenize:i=>i.split(" "),processTerm:i=>i,boostTerm:i=>i===n[0]?1:Ze});for(let{id:i,score:a,queryTerms:u,terms:l}of c){let h=a*r/(u.length||1);t.scores.set(i,(t.
scores.get(i)??0)+h),t.terms.set(i,[...t.terms.get(i)??[],...l])}return c.filter(i=>i.terms.some(a=>n.includes(a))).length}named(t,e){let n={fields:["name","oth\
er"],tokenize:c=>[c]},o=this.titles.search(t,n);if(!e)return Kt(o,t);let r=o.length?[]:this.titles.search(t,{...n,fuzzy:B(t)});return Kt([...this.titles.search(
t,{...n,prefix:!0}),...r],t)}};function ns(s,t,e){if(s===t)return e?dt:Yt;let n=s.startsWith(t)?t.length/s.length:1;return Yt*Zt*n*(e?Xe:1)}function Kt(s,t){let e=new Map;
for(let{id:n,match:o}of s){let r=Object.entries(o).map(([c,i])=>ns(c,t,i.includes("name")));e.set(n,Math.max(e.get(n)??0,...r))}return e}var b=["page","section","term","asked","practice","resource","notebook","exercise"],os={page:1,section:.55,term:1,asked:1,practice:.6,resource:.8,notebook:.4,exercise:.6},
rs=.5,Xt=.5,is=30,cs=2;function E(s,t,e){for(let[n,o]of t)s.set(n,Math.max(s.get(n)??0,o*e))}var O=s=>s.reduce((t,e)=>t+e,0);function as(s,t){let e=new Map;return t.
filter(({thing:n})=>{let[o,r]=s[n];if(b[o]!=="section")return!0;let c=(e.get(r)??0)+1;return e.set(r,c),c<=cs})}var ls=s=>(t,e)=>e.level-t.level||(t.level===2?s[t.
thing][0]-s[e.thing][0]:0)||e.score-t.score||t.thing-e.thing;function mt(s,t){let e=new Map(s.flatMap(([c,i],a)=>b[c]==="page"?[[i,a]]:[])),n=c=>b[s[c][0]]==="s\
ection",o=c=>{let i=new Map(c);for(let[a,u]of c){let l=e.get(s[a][1]);n(a)&&l!==void 0&&i.set(l,Math.max(i.get(l)??0,u*rs))}return i},r=c=>{let i=os[b[s[c][0]]];
return n(c)||e.get(s[c][1])===c?i*Math.sqrt(t[s[c][1]][3]):i};return({words:c,rare:i,names:a,shares:u})=>{let l=c.map(o),h=O(i),d=(m,g)=>O(i.filter((p,w)=>m[w].
has(g)))/h,f=[...new Set([...a.keys(),...l.flatMap(m=>[...m.keys()])])].map(m=>{let g=a.get(m)??0,p=d(c,m),_=O(l.map((x,S)=>(x.get(m)??0)*i[S]))*((d(l,m)+p)/2)**
2*r(m)+g,v=g>=is||(u.get(m)??0)>Xt*h||p>=Xt&&l.every(x=>x.has(m)),I=Number(v)+ +(g>=dt);return{thing:m,score:_,level:I,whole:v}});return as(s,f.sort(ls(s)))}}var te=.75,us=.6,hs=4;function ds(s){let t=[];for(let e=0;e<s;e++)for(let n=e+1;n<=Math.min(s,e+hs);n++)t.push([e,n]);return[...t.filter(([e,n])=>n-e<s),[0,s]]}
var G=class extends Q{constructor(t,e){super(t,e),this.same=new Map,this.rank=mt(this.things,e.places);for(let n of[...e.same,...this.terms()])for(let o of n){let r=n.
filter(i=>i!==o).map(i=>this.read.parts(i)),c=this.read.name(o);this.same.set(c,[...this.same.get(c)??[],...r])}}async add(t){await super.add(t),this.rank=mt(this.
things,this.names.places)}terms(){return this.names.things.filter(([t])=>b[t]==="term").map(t=>[N(t,this.names.places),...ft(t)]).map(t=>t.filter((e,n)=>!t.slice(
0,n).some(o=>e.startsWith(o.slice(0,-1))))).filter(t=>t.length>1)}find(t){let e=this.read.parts(t).map(c=>this.meant(c));if(!e.length)return{hits:[],terms:()=>new Set};
let n=!/\s$/.test(t),o=this.marks(e,n);this.tie(t,e,o),this.name(e,o,n);let r=c=>new Set(o.terms.flatMap(i=>i.get(c)??[]));return{hits:this.rank(o),terms:r}}marks(t,e){
let n=t.map((o,r)=>this.word(o,e&&r===t.length-1));return{words:n.map(({scores:o})=>new Map(o)),rare:n.map(({rare:o})=>o),names:new Map,shares:new Map,terms:n.map(
({terms:o})=>o)}}tie(t,e,n){let o=U(t),r=o.flat(),c=r.slice(1).map((i,a)=>[r[a],i]);for(let i of[...o.filter(a=>a.length>2),...c]){let a=i.join("");if(!this.known.
has(a))continue;let{scores:u,terms:l}=this.word(a,!1);e.forEach((h,d)=>{i.includes(h)&&E(n.words[d],u,1/i.length)}),r.length===i.length&&E(n.names,this.named(a,
!1),1),n.terms.push(l)}}name(t,e,n){for(let[o,r]of ds(t.length)){let c=t.slice(o,r).join(""),i=r-o===t.length,a=i?1:us*((r-o)/t.length)**2,u=this.named(c,i&&n);
if(E(e.names,u,a),!i){let l=O(e.rare.slice(o,r));E(e.shares,new Map([...u.keys()].map(h=>[h,l])),1)}for(let l of this.same.get(c)??[]){E(e.names,this.named(l.join(
""),!1),a*te);let h=this.all(l,e);for(let d of e.words.slice(o,r))E(d,h,te)}}}all(t,e){let n=t.map(r=>this.word(r,!1)),o=new Map;for(let r of n[0].scores.keys()){
let c=n.map(i=>i.scores.get(r)??0);Math.min(...c)>0&&o.set(r,O(c)/c.length)}return e.terms.push(...n.map(({terms:r})=>r)),o}};var q=170,pt=40,fs=/[\p{L}\p{N}]+(?:\+\+|#)?(?:[-_./&'’][\p{L}\p{N}]+(?:\+\+|#)?)*/gu,ms=(s,t)=>[...s.matchAll(/[^-_./&]+/g)].map(e=>({at:t+e.index,end:t+e.index+
e[0].length,term:H(e[0])}));function ee(s,t){return[...s.matchAll(fs)].flatMap(e=>{let[n,o]=[e.index,e.index+e[0].length],r=H(e[0]).replace(/[-_./&]/g,"");return t.
has(r)?[{at:n,end:o,term:r}]:ms(e[0],n).filter(({term:c})=>t.has(c))})}function Y(s,t){let e=[],n=0;for(let{at:o,end:r}of ee(s,t))o>n&&e.push([s.slice(n,o),!1]),
e.push([s.slice(o,r),!0]),n=r;return n<s.length&&e.push([s.slice(n),!1]),e}function se(s,t){if(s.length<=q)return Y(s,t);let e=ee(s,t),n=0,o=0;for(let{at:a}of e){
let u=new Set(e.filter(l=>l.at>=a&&l.end<=a+q-pt).map(l=>l.term));u.size>o&&([n,o]=[a,u.size])}let r=n<=pt?0:s.indexOf(" ",n-pt)+1,c=r+q>=s.length?s.length:s.lastIndexOf(
" ",r+q),i=`${r?"… ":""}${s.slice(r,c)}${c<s.length?" …":""}`;return Y(i,t)}var ps=20,gs=5,ws=2;function _s(s,t,e,n){let o=s.things[e],[r,c,i,,,a]=o,[u,l,h]=s.names.places[c],d=b[r]==="section"||b[r]==="exercise",f=!d&&i;return{kind:b[r],
address:i?`${u}#${i}`:u,where:a||(f?l:h),above:d?l:"",title:Y(N(o,s.names.places),n),lines:se(t[e]??"",n)}}function ys(s,t){let e=s.read.name(t);if(e.length<3)return[];
let n={fields:["name","other","title"],fuzzy:B(e)+ws,tokenize:r=>[r]};return s.titles.search(e,n).slice(0,5).map(({id:r,score:c})=>({thing:r,score:c,level:0,whole:!1}))}
function ne(s,t,e){let{hits:n,terms:o}=s.find(e),r=n.filter(h=>h.whole),c=n.length?[]:ys(s,e),i=r.length?"all":n.length?"some":c.length?"near":"none",a=s.read.parts(
e).filter(h=>!s.has(h)),l=(r.length>=gs?r:[...n,...c]).slice(0,ps).map(({thing:h})=>_s(s,t,h,o(h)));return{query:e,results:l,count:r.length||l.length,found:i,missing:a}}function oe(s){let t=null,e=[],n="",o=()=>{t&&n&&s.postMessage({...ne(t,e,n),ready:e.length>0})};s.onmessage=async({data:r})=>{"query"in r?n=r.query:r.file==="n\
ames"?t=new G($,JSON.parse(r.text)):r.file==="words"?await t?.add(JSON.parse(r.text)):e=JSON.parse(r.text),o()}}typeof document>"u"?oe(self):$t(String(plusSearchSource));})();
})();
