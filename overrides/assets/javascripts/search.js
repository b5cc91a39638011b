/* Made by `make scripts` from overrides/scripts: edit there, not here. */
(function plusSearchSource() {
"use strict";(()=>{var mt=(s,t=document)=>[...t.querySelectorAll(s)];function I(s,t,e=document){let n=e.querySelector(s);if(!(n instanceof t))throw new Error(`the page has no ${t.
name} at ${s}`);return n}function pt(s,t){let e=s.getAttribute(t);if(e===null)throw new Error(`<${s.localName} class="${s.className}"> has no ${t}`);return e}function x(s,t={},...e){
let n=document.createElement(s);for(let[o,r]of Object.entries(t))n.setAttribute(o,r);return n.append(...e),n}var k={storage:{prefix:"plus-ml",progress:"plus-ml.progress.v1",unreadable:"plus-ml.progress.v1.unreadable",code:"plus-ml:code:",recent:"plus-ml.recent.v1"},events:{
passed:"plus:exercise-passed"},kinds:["pages","actions","exercises","checks"],id:{pattern:"^[a-z0-9]+([-_:][a-z0-9]+)*$",length:80},words:{done:{pages:"Read",actions:"\
Done",checks:"Right",exercises:"Passed"},counted:{pages:"Pages read",actions:"Tasks done",checks:"Questions right",exercises:"Exercises passed"}}};var M=k.storage,re=k.events,q=k.kinds,_s=k.words,ie=new RegExp(k.id.pattern),Z=s=>typeof s=="string"&&s.length<=k.id.length&&ie.test(s);function N(s){try{return{text:localStorage.getItem(s),refusal:""}}catch{return{text:null,refusal:"blocked"}}}function V(s,t){try{return t===null?localStorage.removeItem(
s):localStorage.setItem(s,t),""}catch(e){return e instanceof DOMException&&e.name==="QuotaExceededError"?"full":"blocked"}}var ae=s=>s.toISOString().slice(0,10);function gt(s){if(typeof s!="string")return!1;let t=new Date(`${s}T00:00:00Z`);return!Number.isNaN(t.getTime())&&ae(t)===s}var le="plus-ml",ue=1,he=1e6,de=/^[a-z0-9=&-]{0,200}$/;function F(){return{way:"",...Object.fromEntries(q.map(t=>[t,Object.create(null)]))}}var wt=s=>typeof s==
"object"&&s!==null&&!Array.isArray(s),_t=s=>typeof s=="string"&&de.test(s);function fe(s){try{return JSON.parse(s)}catch{throw new Error("The file cannot be rea\
d: it is not complete, or not JSON.")}}function me(s,t){if(!wt(t))throw new Error(`The file is damaged: "${s}" is no list.`);let e=Object.create(null);for(let[n,
o]of Object.entries(t)){if(!Z(n)||!gt(o))throw new Error(`The file is damaged: an entry in "${s}" has no valid id and day.`);e[n]=o}return e}function xt(s){if(s.
length>he)throw new Error("The file is too large to be an export of this site.");let t=fe(s);if(!wt(t)||t.app!==le)throw new Error("The file is not an export of\
 this site.");if(t.version!==ue)throw new Error("The file comes from another version of this site, which this page cannot read.");let e=F();for(let n of q)e[n]=
me(n,t[n]===void 0?{}:t[n]);if(t.way!==void 0&&!_t(t.way))throw new Error('The file is damaged: "way" holds something else.');return e.way=t.way??"",e}var yt=(s,t,e)=>e.map(n=>s[t][n]).find(Boolean)??"";var bt=F(),j="";function St(){if(j==="full")return bt;let{text:s,refusal:t}=N(M.progress);if(t&&(j="blocked"),j==="blocked"&&s===null)return bt;if(s===null)return F();try{return xt(
s)}catch{return j="unreadable",V(M.unreadable,s)||V(M.progress,null),F()}}var Et=(s,t)=>yt(St(),s,t);var X=()=>St().way;function kt(){try{let s=JSON.parse(N(M.recent).text??"[]");return Array.isArray(s)?s.filter(t=>typeof t=="string"):[]}catch{return[]}}var pe=4;function R(s,t){let[e,n,o]=s.places[t];return{title:n,where:o,address:e}}function ge(s){let t=[],e=s.places.findIndex(([o])=>o===s.chooser);X()&&e>=0&&
t.push({...R(s,e),title:"Your way in, as you kept it",address:`${s.chooser}#${X()}`});let n=s.read.find(([,o])=>!Et("pages",o.split(" ")));return n&&t.push(R(s,
n[0])),t}function vt(s,t){let e=new Set([t]),n=(r,a)=>{let i=a.filter(({address:c})=>!e.has(c));for(let{address:c}of i)e.add(c);return{heading:r,offers:i}},o=kt().
flatMap(r=>{let a=s.places.findIndex(([i])=>i===r);return a>=0&&r!==t?[R(s,a)]:[]});return[n("Your next step",ge(s)),n("Where you were",o.slice(0,pe)),n("What m\
ost pages build on",s.popular.map(r=>R(s,r)))].filter(({offers:r})=>r.length)}var we=s=>new Promise((t,e)=>{let n=x("script",{src:s});n.onload=()=>t(),n.onerror=()=>e(new Error(`${s} did not arrive`)),document.head.append(n)});function It(s,t,e){
let n=new Blob([`(${t})()`],{type:"text/javascript"}),o=new Worker(URL.createObjectURL(n)),r=u=>o.postMessage(u);o.onmessage=({data:u})=>e.said(u),o.onerror=e.failed,
window.plusSearch=(u,h)=>{r({file:u,text:h}),u==="names"&&e.named(JSON.parse(h))};let a=u=>we(`${s}search/${u}.js`),i=a("names");i.catch(e.failed);let c=null;return{
ask:u=>r({query:u}),rest:()=>{c??=i.then(()=>a("words")).then(()=>a("parts")),c.catch(e.failed)}}}var tt={page:"Page",section:"Section",term:"Term",asked:"Question",practice:"Practice question",resource:"Resource",notebook:"Notebook",exercise:"Exercise"},Mt=s=>s.
map(([t,e])=>e?x("mark",{},t):t),zt=(s,...t)=>x("a",{class:"search-option",role:"option",tabindex:"-1","aria-selected":"false",href:s},...t),_e=s=>s.above?[x("s\
pan",{class:"search-above"},`${s.above} › `)]:[],Tt=(s,t)=>zt(t+s.address,x("span",{class:"search-title"},..._e(s),...Mt(s.title)),x("span",{class:"search-kin\
d"},x("b",{},tt[s.kind]),` ${s.where}`),x("span",{class:"search-lines"},...Mt(s.lines))),Ot=({heading:s,offers:t},e)=>x("div",{role:"group","aria-label":s,class:"\
search-group"},x("p",{class:"search-heading","aria-hidden":"true"},s),...t.map(({title:n,where:o,address:r})=>zt(e+r,x("span",{class:"search-title"},n),x("span",
{class:"search-kind"},o))));function Lt(s,t){let e=()=>mt("[role=option]",s),n=()=>e().find(i=>i.getAttribute("aria-selected")==="true"),o=i=>{if(n()?.setAttribute(
"aria-selected","false"),!i)return t.removeAttribute("aria-activedescendant");i.setAttribute("aria-selected","true"),t.setAttribute("aria-activedescendant",i.id),
i.scrollIntoView({block:"nearest"})};return{show:i=>{let c=n()?.getAttribute("href");s.replaceChildren(...i);let l=e();for(let[u,h]of l.entries())h.id=`search-o\
ption-${u}`;s.hidden=!l.length,t.setAttribute("aria-expanded",String(l.length>0)),s.scrollTop=0,o(l.find(u=>u.getAttribute("href")===c)??l[0])},move:i=>{let c=e(),
l=n(),u=l?c.indexOf(l):-1;o(c[(u+i+c.length)%c.length])},choose:o,current:n}}var xe=500,ye="The search didn't load. The glossary and the catalogue are still there, in the menu.";function et({query:s,found:t,results:e,count:n,missing:o,ready:r}){
return t==="all"?`${n} ${n===1?"result":"results"}${n>e.length?", the best first":""}`:r?t==="some"&&o.length?`Nothing here has “${o.join("” or “")}”. The\
 nearest:`:t==="some"?"Nothing here has all of these words. The nearest:":t==="near"?`Nothing here is called “${s.trim()}”. The nearest:`:`Nothing here for \
“${s.trim()}”. Try a shorter word, or one of these:`:"Still loading …"}function be(s){let[t]=s.results;return t?`${et(s)} First: ${t.title.map(([e])=>e).join(
"")}, ${tt[t.kind]}, ${t.where}.`:et(s)}function Se(s,{ctrlKey:t,metaKey:e,shiftKey:n}){s?.dispatchEvent(new MouseEvent("click",{bubbles:!0,cancelable:!0,ctrlKey:t,
metaKey:e,shiftKey:n}))}function Ee(s,t){s.addEventListener("keydown",e=>{if(e.isComposing)return;let n={ArrowDown:1,ArrowUp:-1}[e.key];if(n)t.move(n);else if(e.
key==="Enter")Se(t.current(),e);else return;e.preventDefault()})}function ke(s,t){let e=0;return(n,o=n)=>{s.textContent=n,clearTimeout(e),e=window.setTimeout(()=>{
t.textContent=o},xe)}}function Ft(s){let t=I("dialog.search",HTMLDialogElement),e=pt(t,"data-base"),n=I(".search-input",HTMLInputElement,t),o=Lt(I(".search-list",
HTMLElement,t),n),r=ke(I(".search-status",HTMLElement,t),I(".search-said",HTMLElement,t)),a=location.href.split(/[?#]/)[0].slice(e.length)||"index.html",i=null,
c=()=>i?vt(i,a).map(h=>Ot(h,e)):[],l=It(e,s,{said:h=>{if(h.query!==n.value)return;let d=h.ready&&h.found==="none";o.show(d?c().slice(-1):h.results.map(m=>Tt(m,e))),
r(et(h),be(h))},named:h=>{i=h,u()},failed:()=>r(ye)}),u=()=>{if(n.value.trim())return l.ask(n.value);o.show(c()),r(i?"":"Loading …")};Ee(n,o),n.addEventListener(
"input",u),n.addEventListener("focus",l.rest),t.addEventListener("click",h=>{h.target instanceof Element&&h.target.closest("a")&&t.close()}),t.open&&l.rest(),u()}var ve="ENTRIES",Nt="KEYS",Vt="VALUES";var A=class{constructor(t,e){let n=t._tree,o=Array.from(n.keys());this.set=t,this._type=e,this._path=o.length>0?[{node:n,keys:o}]:[]}next(){let t=this.dive();return this.
backtrack(),t}dive(){if(this._path.length===0)return{done:!0,value:void 0};let{node:t,keys:e}=z(this._path);if(z(e)==="")return{done:!1,value:this.result()};let n=t.
get(z(e));return this._path.push({node:n,keys:Array.from(n.keys())}),this.dive()}backtrack(){if(this._path.length===0)return;let t=z(this._path).keys;t.pop(),!(t.
length>0)&&(this._path.pop(),this.backtrack())}key(){return this.set._prefix+this._path.map(({keys:t})=>z(t)).filter(t=>t!=="").join("")}value(){return z(this._path).
node.get("")}result(){switch(this._type){case Vt:return this.value();case Nt:return this.key();default:return[this.key(),this.value()]}}[Symbol.iterator](){return this}},
z=s=>s[s.length-1],Ie=(s,t,e)=>{let n=new Map;if(t===void 0)return n;let o=t.length+1,r=o+e,a=new Uint8Array(r*o).fill(e+1);for(let i=0;i<o;++i)a[i]=i;for(let i=1;i<
r;++i)a[i*o]=i;return jt(s,t,e,n,a,1,o,""),n},jt=(s,t,e,n,o,r,a,i)=>{let c=r*a;t:for(let l of s.keys())if(l===""){let u=o[c-1];u<=e&&n.set(i,[s.get(l),u])}else{
let u=r;for(let h=0;h<l.length;++h,++u){let d=l[h],m=a*u,g=m-a,p=o[m],f=Math.max(0,u-e-1),w=Math.min(a-1,u+e);for(let _=f;_<w;++_){let v=d!==t[_],O=o[g+_]+ +v,L=o[g+
_+1]+1,b=o[m+_]+1,y=o[m+_+1]=Math.min(O,L,b);y<p&&(p=y)}if(p>e)continue t}jt(s.get(l),t,e,n,o,u,a,i+l)}},$=class s{constructor(t=new Map,e=""){this._size=void 0,
this._tree=t,this._prefix=e}atPrefix(t){if(!t.startsWith(this._prefix))throw new Error("Mismatched prefix");let[e,n]=J(this._tree,t.slice(this._prefix.length));
if(e===void 0){let[o,r]=lt(n);for(let a of o.keys())if(a!==""&&a.startsWith(r)){let i=new Map;return i.set(a.slice(r.length),o.get(a)),new s(i,t)}}return new s(
e,t)}clear(){this._size=void 0,this._tree.clear()}delete(t){return this._size=void 0,Me(this._tree,t)}entries(){return new A(this,ve)}forEach(t){for(let[e,n]of this)
t(e,n,this)}fuzzyGet(t,e){return Ie(this._tree,t,e)}get(t){let e=it(this._tree,t);return e!==void 0?e.get(""):void 0}has(t){let e=it(this._tree,t);return e!==void 0&&
e.has("")}keys(){return new A(this,Nt)}set(t,e){if(typeof t!="string")throw new Error("key must be a string");return this._size=void 0,st(this._tree,t).set("",e),
this}get size(){if(this._size)return this._size;this._size=0;let t=this.entries();for(;!t.next().done;)this._size+=1;return this._size}update(t,e){if(typeof t!=
"string")throw new Error("key must be a string");this._size=void 0;let n=st(this._tree,t);return n.set("",e(n.get(""))),this}fetch(t,e){if(typeof t!="string")throw new Error(
"key must be a string");this._size=void 0;let n=st(this._tree,t),o=n.get("");return o===void 0&&n.set("",o=e()),o}values(){return new A(this,Vt)}[Symbol.iterator](){
return this.entries()}static from(t){let e=new s;for(let[n,o]of t)e.set(n,o);return e}static fromObject(t){return s.from(Object.entries(t))}},J=(s,t,e=[])=>{if(t.
length===0||s==null)return[s,e];for(let n of s.keys())if(n!==""&&t.startsWith(n))return e.push([s,n]),J(s.get(n),t.slice(n.length),e);return e.push([s,t]),J(void 0,
"",e)},it=(s,t)=>{if(t.length===0||s==null)return s;for(let e of s.keys())if(e!==""&&t.startsWith(e))return it(s.get(e),t.slice(e.length))},st=(s,t)=>{let e=t.length;
t:for(let n=0;s&&n<e;){for(let r of s.keys())if(r!==""&&t[n]===r[0]){let a=Math.min(e-n,r.length),i=1;for(;i<a&&t[n+i]===r[i];)++i;let c=s.get(r);if(i===r.length)
s=c;else{let l=new Map;l.set(r.slice(i),c),s.set(t.slice(n,n+i),l),s.delete(r),s=l}n+=i;continue t}let o=new Map;return s.set(t.slice(n),o),o}return s},Me=(s,t)=>{
let[e,n]=J(s,t);if(e!==void 0){if(e.delete(""),e.size===0)Rt(n);else if(e.size===1){let[o,r]=e.entries().next().value;Wt(n,o,r)}}},Rt=s=>{if(s.length===0)return;
let[t,e]=lt(s);if(t.delete(e),t.size===0)Rt(s.slice(0,-1));else if(t.size===1){let[n,o]=t.entries().next().value;n!==""&&Wt(s.slice(0,-1),n,o)}},Wt=(s,t,e)=>{if(s.
length===0)return;let[n,o]=lt(s);n.set(o+t,e),n.delete(o)},lt=s=>s[s.length-1],ut="or",Pt="and",ze="and_not",C=class s{constructor(t){if(t?.fields==null)throw new Error(
'MiniSearch: option "fields" must be provided');let e=t.autoVacuum==null||t.autoVacuum===!0?rt:t.autoVacuum;this._options={...ot,...t,autoVacuum:e,searchOptions:{
...At,...t.searchOptions||{}},autoSuggestOptions:{...Ae,...t.autoSuggestOptions||{}}},this._index=new $,this._documentCount=0,this._documentIds=new Map,this._idToShortId=
new Map,this._fieldIds={},this._fieldLength=new Map,this._avgFieldLength=[],this._nextId=0,this._storedFields=new Map,this._dirtCount=0,this._currentVacuum=null,
this._enqueuedVacuum=null,this._enqueuedVacuumConditions=at,this.addFields(this._options.fields)}add(t){let{extractField:e,stringifyField:n,tokenize:o,processTerm:r,
fields:a,idField:i}=this._options,c=e(t,i);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${i}"`);if(this._idToShortId.has(c))throw new Error(
`MiniSearch: duplicate ID ${c}`);let l=this.addDocumentId(c);this.saveStoredFields(l,t);for(let u of a){let h=e(t,u);if(h==null)continue;let d=o(n(h,u),u),m=this.
_fieldIds[u],g=new Set(d).size;this.addFieldLength(l,m,this._documentCount-1,g);for(let p of d){let f=r(p,u);if(Array.isArray(f))for(let w of f)this.addTerm(m,l,
w);else f&&this.addTerm(m,l,f)}}}addAll(t){for(let e of t)this.add(e)}addAllAsync(t,e={}){let{chunkSize:n=10}=e,o={chunk:[],promise:Promise.resolve()},{chunk:r,
promise:a}=t.reduce(({chunk:i,promise:c},l,u)=>(i.push(l),(u+1)%n===0?{chunk:[],promise:c.then(()=>new Promise(h=>setTimeout(h,0))).then(()=>this.addAll(i))}:{chunk:i,
promise:c}),o);return a.then(()=>this.addAll(r))}remove(t){let{tokenize:e,processTerm:n,extractField:o,stringifyField:r,fields:a,idField:i}=this._options,c=o(t,
i);if(c==null)throw new Error(`MiniSearch: document does not have ID field "${i}"`);let l=this._idToShortId.get(c);if(l==null)throw new Error(`MiniSearch: canno\
t remove document with ID ${c}: it is not in the index`);for(let u of a){let h=o(t,u);if(h==null)continue;let d=e(r(h,u),u),m=this._fieldIds[u],g=new Set(d).size;
this.removeFieldLength(l,m,this._documentCount,g);for(let p of d){let f=n(p,u);if(Array.isArray(f))for(let w of f)this.removeTerm(m,l,w);else f&&this.removeTerm(
m,l,f)}}this._storedFields.delete(l),this._documentIds.delete(l),this._idToShortId.delete(c),this._fieldLength.delete(l),this._documentCount-=1}removeAll(t){if(t)
for(let e of t)this.remove(e);else{if(arguments.length>0)throw new Error("Expected documents to be present. Omit the argument to remove all documents.");this._index=
new $,this._documentCount=0,this._documentIds=new Map,this._idToShortId=new Map,this._fieldLength=new Map,this._avgFieldLength=[],this._storedFields=new Map,this.
_nextId=0}}discard(t){let e=this._idToShortId.get(t);if(e==null)throw new Error(`MiniSearch: cannot discard document with ID ${t}: it is not in the index`);this.
_idToShortId.delete(t),this._documentIds.delete(e),this._storedFields.delete(e),(this._fieldLength.get(e)||[]).forEach((n,o)=>{this.removeFieldLength(e,o,this._documentCount,
n)}),this._fieldLength.delete(e),this._documentCount-=1,this._dirtCount+=1,this.maybeAutoVacuum()}maybeAutoVacuum(){if(this._options.autoVacuum===!1)return;let{
minDirtFactor:t,minDirtCount:e,batchSize:n,batchWait:o}=this._options.autoVacuum;this.conditionalVacuum({batchSize:n,batchWait:o},{minDirtCount:e,minDirtFactor:t})}discardAll(t){
let e=this._options.autoVacuum;try{this._options.autoVacuum=!1;for(let n of t)this.discard(n)}finally{this._options.autoVacuum=e}this.maybeAutoVacuum()}replace(t){
let{idField:e,extractField:n}=this._options,o=n(t,e);this.discard(o),this.add(t)}vacuum(t={}){return this.conditionalVacuum(t)}conditionalVacuum(t,e){return this.
_currentVacuum?(this._enqueuedVacuumConditions=this._enqueuedVacuumConditions&&e,this._enqueuedVacuum!=null?this._enqueuedVacuum:(this._enqueuedVacuum=this._currentVacuum.
then(()=>{let n=this._enqueuedVacuumConditions;return this._enqueuedVacuumConditions=at,this.performVacuuming(t,n)}),this._enqueuedVacuum)):this.vacuumConditionsMet(
e)===!1?Promise.resolve():(this._currentVacuum=this.performVacuuming(t),this._currentVacuum)}async performVacuuming(t,e){let n=this._dirtCount;if(this.vacuumConditionsMet(
e)){let o=t.batchSize||ct.batchSize,r=t.batchWait||ct.batchWait,a=1;for(let[i,c]of this._index){for(let[l,u]of c)for(let[h]of u)this._documentIds.has(h)||(u.size<=
1?c.delete(l):u.delete(h));this._index.get(i).size===0&&this._index.delete(i),a%o===0&&await new Promise(l=>setTimeout(l,r)),a+=1}this._dirtCount-=n}await null,
this._currentVacuum=this._enqueuedVacuum,this._enqueuedVacuum=null}vacuumConditionsMet(t){if(t==null)return!0;let{minDirtCount:e,minDirtFactor:n}=t;return e=e||
rt.minDirtCount,n=n||rt.minDirtFactor,this.dirtCount>=e&&this.dirtFactor>=n}get isVacuuming(){return this._currentVacuum!=null}get dirtCount(){return this._dirtCount}get dirtFactor(){
return this._dirtCount/(1+this._documentCount+this._dirtCount)}has(t){return this._idToShortId.has(t)}getStoredFields(t){let e=this._idToShortId.get(t);if(e!=null)
return this._storedFields.get(e)}search(t,e={}){let{searchOptions:n}=this._options,o={...n,...e},r=this.executeQuery(t,e),a=[];for(let[i,{score:c,terms:l,match:u}]of r){
let h=l.length||1,d={id:this._documentIds.get(i),score:c*h,terms:Object.keys(u),queryTerms:l,match:u};Object.assign(d,this._storedFields.get(i)),(o.filter==null||
o.filter(d))&&a.push(d)}return t===s.wildcard&&o.boostDocument==null||a.sort(Ct),a}autoSuggest(t,e={}){e={...this._options.autoSuggestOptions,...e};let n=new Map;
for(let{score:r,terms:a}of this.search(t,e)){let i=a.join(" "),c=n.get(i);c!=null?(c.score+=r,c.count+=1):n.set(i,{score:r,terms:a,count:1})}let o=[];for(let[r,
{score:a,terms:i,count:c}]of n)o.push({suggestion:r,terms:i,score:a/c});return o.sort(Ct),o}get documentCount(){return this._documentCount}get termCount(){return this.
_index.size}static loadJSON(t,e){if(e==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing the index");return this.
loadJS(JSON.parse(t),e)}static async loadJSONAsync(t,e){if(e==null)throw new Error("MiniSearch: loadJSON should be given the same options used when serializing \
the index");return this.loadJSAsync(JSON.parse(t),e)}static getDefault(t){if(ot.hasOwnProperty(t))return nt(ot,t);throw new Error(`MiniSearch: unknown option "${t}\
"`)}static loadJS(t,e){let{index:n,documentIds:o,fieldLength:r,storedFields:a,serializationVersion:i}=t,c=this.instantiateMiniSearch(t,e);c._documentIds=W(o),c.
_fieldLength=W(r),c._storedFields=W(a);for(let[l,u]of c._documentIds)c._idToShortId.set(u,l);for(let[l,u]of n){let h=new Map;for(let d of Object.keys(u)){let m=u[d];
i===1&&(m=m.ds),h.set(parseInt(d,10),W(m))}c._index.set(l,h)}return c}static async loadJSAsync(t,e){let{index:n,documentIds:o,fieldLength:r,storedFields:a,serializationVersion:i}=t,
c=this.instantiateMiniSearch(t,e);c._documentIds=await P(o),c._fieldLength=await P(r),c._storedFields=await P(a);for(let[u,h]of c._documentIds)c._idToShortId.set(
h,u);let l=0;for(let[u,h]of n){let d=new Map;for(let m of Object.keys(h)){let g=h[m];i===1&&(g=g.ds),d.set(parseInt(m,10),await P(g))}++l%1e3===0&&await Jt(0),c.
_index.set(u,d)}return c}static instantiateMiniSearch(t,e){let{documentCount:n,nextId:o,fieldIds:r,averageFieldLength:a,dirtCount:i,serializationVersion:c}=t;if(c!==
1&&c!==2)throw new Error("MiniSearch: cannot deserialize an index created with an incompatible version");let l=new s(e);return l._documentCount=n,l._nextId=o,l.
_idToShortId=new Map,l._fieldIds=r,l._avgFieldLength=a,l._dirtCount=i||0,l._index=new $,l}executeQuery(t,e={}){if(t===s.wildcard)return this.executeWildcardQuery(
e);if(typeof t!="string"){let d={...e,...t,queries:void 0},m=t.queries.map(g=>this.executeQuery(g,d));return this.combineResults(m,d.combineWith)}let{tokenize:n,
processTerm:o,searchOptions:r}=this._options,a={tokenize:n,processTerm:o,...r,...e},{tokenize:i,processTerm:c}=a,h=i(t).flatMap(d=>c(d)).filter(d=>!!d).map(Fe(a)).
map(d=>this.executeQuerySpec(d,a));return this.combineResults(h,a.combineWith)}executeQuerySpec(t,e){let n={...this._options.searchOptions,...e},o=(n.fields||this.
_options.fields).reduce((p,f)=>({...p,[f]:nt(n.boost,f)||1}),{}),{boostDocument:r,weights:a,maxFuzzy:i,bm25:c}=n,{fuzzy:l,prefix:u}={...At.weights,...a},h=this.
_index.get(t.term),d=this.termResults(t.term,t.term,1,t.termBoost,h,o,r,c),m,g;if(t.prefix&&(m=this._index.atPrefix(t.term)),t.fuzzy){let p=t.fuzzy===!0?.2:t.fuzzy,
f=p<1?Math.min(i,Math.round(t.term.length*p)):p;f&&(g=this._index.fuzzyGet(t.term,f))}if(m)for(let[p,f]of m){let w=p.length-t.term.length;if(!w)continue;g?.delete(
p);let _=u*p.length/(p.length+.3*w);this.termResults(t.term,p,_,t.termBoost,f,o,r,c,d)}if(g)for(let p of g.keys()){let[f,w]=g.get(p);if(!w)continue;let _=l*p.length/
(p.length+w);this.termResults(t.term,p,_,t.termBoost,f,o,r,c,d)}return d}executeWildcardQuery(t){let e=new Map,n={...this._options.searchOptions,...t};for(let[o,
r]of this._documentIds){let a=n.boostDocument?n.boostDocument(r,"",this._storedFields.get(o)):1;e.set(o,{score:a,terms:[],match:{}})}return e}combineResults(t,e=ut){
if(t.length===0)return new Map;let n=e.toLowerCase(),o=Te[n];if(!o)throw new Error(`Invalid combination operator: ${e}`);return t.reduce(o)||new Map}toJSON(){let t=[];
for(let[e,n]of this._index){let o={};for(let[r,a]of n)o[r]=Object.fromEntries(a);t.push([e,o])}return{documentCount:this._documentCount,nextId:this._nextId,documentIds:Object.
fromEntries(this._documentIds),fieldIds:this._fieldIds,fieldLength:Object.fromEntries(this._fieldLength),averageFieldLength:this._avgFieldLength,storedFields:Object.
fromEntries(this._storedFields),dirtCount:this._dirtCount,index:t,serializationVersion:2}}termResults(t,e,n,o,r,a,i,c,l=new Map){if(r==null)return l;for(let u of Object.
keys(a)){let h=a[u],d=this._fieldIds[u],m=r.get(d);if(m==null)continue;let g=m.size,p=this._avgFieldLength[d];for(let f of m.keys()){if(!this._documentIds.has(f)){
this.removeTerm(d,f,e),g-=1;continue}let w=i?i(this._documentIds.get(f),e,this._storedFields.get(f)):1;if(!w)continue;let _=m.get(f),v=this._fieldLength.get(f)[d],
O=Le(_,g,this._documentCount,v,p,c),L=n*o*h*w*O,b=l.get(f);if(b){b.score+=L,$e(b.terms,t);let y=nt(b.match,e);y?y.push(u):b.match[e]=[u]}else l.set(f,{score:L,terms:[
t],match:{[e]:[u]}})}}return l}addTerm(t,e,n){let o=this._index.fetch(n,Dt),r=o.get(t);if(r==null)r=new Map,r.set(e,1),o.set(t,r);else{let a=r.get(e);r.set(e,(a||
0)+1)}}removeTerm(t,e,n){if(!this._index.has(n)){this.warnDocumentChanged(e,t,n);return}let o=this._index.fetch(n,Dt),r=o.get(t);r==null||r.get(e)==null?this.warnDocumentChanged(
e,t,n):r.get(e)<=1?r.size<=1?o.delete(t):r.delete(e):r.set(e,r.get(e)-1),this._index.get(n).size===0&&this._index.delete(n)}warnDocumentChanged(t,e,n){for(let o of Object.
keys(this._fieldIds))if(this._fieldIds[o]===e){this._options.logger("warn",`MiniSearch: document with ID ${this._documentIds.get(t)} has changed before removal:\
 term "${n}" was not present in field "${o}". Removing a document after it has changed can corrupt the index!`,"version_conflict");return}}addDocumentId(t){let e=this.
_nextId;return this._idToShortId.set(t,e),this._documentIds.set(e,t),this._documentCount+=1,this._nextId+=1,e}addFields(t){for(let e=0;e<t.length;e++)this._fieldIds[t[e]]=
e}addFieldLength(t,e,n,o){let r=this._fieldLength.get(t);r==null&&this._fieldLength.set(t,r=[]),r[e]=o;let i=(this._avgFieldLength[e]||0)*n+o;this._avgFieldLength[e]=
i/(n+1)}removeFieldLength(t,e,n,o){if(n===1){this._avgFieldLength[e]=0;return}let r=this._avgFieldLength[e]*n-o;this._avgFieldLength[e]=r/(n-1)}saveStoredFields(t,e){
let{storeFields:n,extractField:o}=this._options;if(n==null||n.length===0)return;let r=this._storedFields.get(t);r==null&&this._storedFields.set(t,r={});for(let a of n){
let i=o(e,a);i!==void 0&&(r[a]=i)}}};C.wildcard=Symbol("*");var nt=(s,t)=>Object.prototype.hasOwnProperty.call(s,t)?s[t]:void 0,Te={[ut]:(s,t)=>{for(let e of t.
keys()){let n=s.get(e);if(n==null)s.set(e,t.get(e));else{let{score:o,terms:r,match:a}=t.get(e);n.score=n.score+o,n.match=Object.assign(n.match,a),$t(n.terms,r)}}
return s},[Pt]:(s,t)=>{let e=new Map;for(let n of t.keys()){let o=s.get(n);if(o==null)continue;let{score:r,terms:a,match:i}=t.get(n);$t(o.terms,a),e.set(n,{score:o.
score+r,terms:o.terms,match:Object.assign(o.match,i)})}return e},[ze]:(s,t)=>{for(let e of t.keys())s.delete(e);return s}},Oe={k:1.2,b:.7,d:.5},Le=(s,t,e,n,o,r)=>{
let{k:a,b:i,d:c}=r;return Math.log(1+(e-t+.5)/(t+.5))*(c+s*(a+1)/(s+a*(1-i+i*n/o)))},Fe=s=>(t,e,n)=>{let o=typeof s.fuzzy=="function"?s.fuzzy(t,e,n):s.fuzzy||!1,
r=typeof s.prefix=="function"?s.prefix(t,e,n):s.prefix===!0,a=typeof s.boostTerm=="function"?s.boostTerm(t,e,n):1;return{term:t,fuzzy:o,prefix:r,termBoost:a}},ot={
idField:"id",extractField:(s,t)=>s[t],stringifyField:(s,t)=>s.toString(),tokenize:s=>s.split(Ce),processTerm:s=>s.toLowerCase(),fields:void 0,searchOptions:void 0,
storeFields:[],logger:(s,t)=>{typeof console?.[s]=="function"&&console[s](t)},autoVacuum:!0},At={combineWith:ut,prefix:!1,fuzzy:!1,maxFuzzy:6,boost:{},weights:{
fuzzy:.45,prefix:.375},bm25:Oe},Ae={combineWith:Pt,prefix:(s,t,e)=>t===e.length-1},ct={batchSize:1e3,batchWait:10},at={minDirtFactor:.1,minDirtCount:20},rt={...ct,
...at},$e=(s,t)=>{s.includes(t)||s.push(t)},$t=(s,t)=>{for(let e of t)s.includes(e)||s.push(e)},Ct=({score:s},{score:t})=>t-s,Dt=()=>new Map,W=s=>{let t=new Map;
for(let e of Object.keys(s))t.set(parseInt(e,10),s[e]);return t},P=async s=>{let t=new Map,e=0;for(let n of Object.keys(s))t.set(parseInt(n,10),s[n]),++e%1e3===
0&&await Jt(0);return t},Jt=s=>new Promise(t=>setTimeout(t,s)),Ce=/[\n\r\p{Z}\p{P}]+/u;var De=[[/is(e|ed|es|er|ers|ing|ation|ations)$/,"iz$1"],[/ys(e|ed|es|ing)$/,"yz$1"],[/our(s|ed|ing|al|ite|ites|able)?$/,"or$1"],[/ll(ed|ing|er|ers)$/,"l$1"],[/([bt])re(s)?$/,
"$1er$2"],[/ogue(s)?$/,"og$1"],[/ence(s)?$/,"ense$1"],[/aths$/,"ath"],[/^grey/,"gray"],[/ammes?$/,"am"],[/^artefact/,"artifact"]],Ne=/(?:ations?|ions?|ments?|ings?|ers?|ed|es|e|s)$/,
Ve=["","s","es","e","ed","er","ing","ion","ation","ment"],je=["ed","ing","er"];function Re(s){let t=De.find(([e])=>e.test(s));return t?s.replace(...t):s}function We(s){let t=s.endsWith("ies")?`${s.slice(0,-3)}y`:s.replace(Ne,""),e=t.length>=
3?t:s;return/([b-df-hj-np-tv-z])\1$/.test(e)?[e,e.slice(0,-1)]:[e]}function Pe(s){let t=Ve.map(e=>s+e);return/[aeiou][b-df-hj-np-tvz]$/.test(s)&&t.push(...je.map(
e=>s+s.at(-1)+e)),s.endsWith("y")&&t.push(`${s.slice(0,-1)}ies`),t}function ht(s){if(s.length<3||/[^a-z]/.test(s))return[];let t=Re(s),e=new Set([t,...We(t).flatMap(
Pe)]);return e.delete(s),[...e].filter(n=>n.length>=3)}var Je=/[\p{L}\p{N}]+(?:\+\+|#)?(?:[-_./&][\p{L}\p{N}]+(?:\+\+|#)?)*/gu,Ut=/^[\0-\x7f]*$/,Ue=/[a-z0-9]+(?:\+\+|#)?(?:[-_./&][a-z0-9]+(?:\+\+|#)?)*/g,He=/^[0-9]{5,}$/,
Be=/[-_./&]/,Qe=/^[a-z0-9]+$/,H=s=>(Ut.test(s)?s:s.normalize("NFKD").replace(/[\u0300-\u036f\u2019]/g,"")).replaceAll("'","").toLowerCase(),Ge=s=>/^.(\+\+|#)$/u.
test(s)?s:s.replace(/[+#]+$/,"");function U(s){let t=H(s);return(t.match(Ut.test(t)?Ue:Je)??[]).map(n=>Qe.test(n)?[n]:n.split(Be).map(Ge))}function Ht(s){let t=new Set(
s),e=i=>i.length>1&&i.length<=40&&!t.has(i)&&!He.test(i),n=i=>i.length>1&&i.length<=4?[i.join("")]:[],o=i=>{let c=U(i),l=[...c.flat(),...c.flatMap(n)].filter(e);
return l.length?l:c.flat()},r=i=>{let c=U(i),l=c.flatMap(u=>u.some(e)?u:n(u)).filter(e);return l.length?l:c.flat()};return{says:e,parts:r,words:o,name:i=>r(i).join(
"")}}var Bt={fields:["title","names"],boost:{title:5,names:4}},Qt={fields:["title","text"],boost:{title:4,text:1}},Ye={prefix:.55,fuzzy:.35},Ke=.75,qe=60,Ze=40,Yt=.5,
Xe=4,B=s=>s.length>=9?2:s.length>=5?1:0,ts=s=>s.length<5?[]:[...s.slice(1)].map((t,e)=>s.slice(0,e)+t+s[e]+s.slice(e+2)),dt=s=>s[4]?s[4].split(`
`):[],D=(s,t)=>s[3]||t[s[1]][1];function es(s,{things:t,places:e},n,o){let r=new s({fields:["name","other","title","names"],tokenize:i=>i.split(" "),processTerm:i=>i||
null}),a=t.map((i,c)=>{let l=D(i,e),[u,h]=[l,`${i[4]??""}
${i[5]??""}`].map(n.words);for(let m of[...u,...h])o.add(m);let d=dt(i).map(n.name);return{id:c,name:n.name(l),other:d.join(" "),title:u.join(" "),names:h.join(
" ")}});return r.addAll(a),r}var Q=class{constructor(t,e){this.Index=t,this.names=e,this.read=Ht(e.stop),this.things=e.things,this.known=new Set,this.titles=es(
t,e,this.read,this.known),this.texts=null,this.memo=new Map}async add({things:t,index:e}){this.texts=await this.Index.loadJSAsync(e,{fields:["title","text"]});for(let[
n]of e.index)this.known.add(n);this.things=[...this.names.things,...t],this.memo.clear()}has(t){return this.known.has(t)||ht(t).some(e=>this.known.has(e))}meant(t){
return this.has(t)?t:ts(t).find(e=>this.known.has(e))??t}word(t,e){let n=t+(e?"*":""),o=this.memo.get(n);if(o)return o;let r={scores:new Map,terms:new Map,rare:1},
a=ht(t).filter(u=>this.known.has(u)),i={prefix:u=>e&&u===t};if(this.collect(r,this.titles,[t,...a],{...Bt,...i}),this.texts){let u=this.collect(r,this.texts,[t,
...a],{...Qt,...i});r.rare=Math.min(1,Math.log(this.texts.documentCount/(u+1))/Xe)}let c=r.scores.size===0,l={fuzzy:u=>u===t&&B(t)};return this.collect(r,this.titles,
[t],{...Bt,...l},c?1:Yt),c&&this.texts&&this.collect(r,this.texts,[t],{...Qt,...l}),this.memo.set(n,r),r}collect(t,e,n,o,r=1){let a=e.search(n.join(" "),{...o,weights:Ye,
tokenize:i=>i.split(" "),processTerm:i=>i,boostTerm:i=>i===n[0]?1:Ke});for(let{id:i,score:c,queryTerms:l,terms:u}of a){let h=c*r/(l.length||1);t.scores.set(i,(t.
scores.get(i)??0)+h),t.terms.set(i,[...t.terms.get(i)??[],...u])}return a.filter(i=>i.terms.some(c=>n.includes(c))).length}named(t,e){let n={fields:["name","oth\
er"],tokenize:a=>[a]},o=this.titles.search(t,n);if(!e)return Gt(o,t);let r=o.length?[]:this.titles.search(t,{...n,fuzzy:B(t)});return Gt([...this.titles.search(
t,{...n,prefix:!0}),...r],t)}};function Gt(s,t){let e=new Map;for(let{id:n,match:o}of s){let r=Object.entries(o).map(([a,i])=>{let c=a.startsWith(t)?t.length/a.
length:1;return(i.includes("name")?qe:Ze)*(a===t?1:Yt*c)});e.set(n,Math.max(e.get(n)??0,...r))}return e}var S=["page","section","term","asked","practice","resource","notebook","exercise"],ss={page:1,section:.55,term:1,asked:1,practice:.6,resource:.8,notebook:.4,exercise:.6},
ns=.5,Kt=.5,os=30,rs=2;function E(s,t,e){for(let[n,o]of t)s.set(n,Math.max(s.get(n)??0,o*e))}var T=s=>s.reduce((t,e)=>t+e,0);function qt(s,t){let e=new Map(s.flatMap(
([i,c],l)=>S[i]==="page"?[[c,l]]:[])),n=i=>S[s[i][0]]==="section",o=i=>{let c=new Map(i);for(let[l,u]of i){let h=e.get(s[l][1]);n(l)&&h!==void 0&&E(c,new Map([[
h,u]]),ns)}return c},r=i=>{let c=ss[S[s[i][0]]];return n(i)||e.get(s[i][1])===i?c*Math.sqrt(t[s[i][1]][3]):c},a=i=>{let c=new Map;return i.filter(({thing:l})=>{
if(!n(l))return!0;let u=(c.get(s[l][1])??0)+1;return c.set(s[l][1],u),u<=rs})};return({words:i,rare:c,names:l,shares:u,terms:h})=>{let d=i.map(o),m=T(c),g=(f,w)=>T(
c.filter((_,v)=>f[v].has(w)))/m,p=[...new Set([...l.keys(),...d.flatMap(f=>[...f.keys()])])].map(f=>{let w=l.get(f)??0,_=g(i,f),O=(T(d.map((y,ne)=>(y.get(f)??0)*
c[ne]))*((g(d,f)+_)/2)**2+w)*r(f),b=w>=os||(u.get(f)??0)>Kt*m||_>=Kt&&d.every(y=>y.has(f));return{thing:f,score:O,whole:b,terms:new Set(h.flatMap(y=>y.get(f)??[]))}});
return a(p.sort((f,w)=>Number(w.whole)-Number(f.whole)||w.score-f.score||f.thing-w.thing))}}var Zt=.75,is=.6,cs=4;function as(s){let t=[];for(let e=0;e<s;e++)for(let n=e+1;n<=Math.min(s,e+cs);n++)t.push([e,n]);return[...t.filter(([e,n])=>n-e<s),[0,s]]}
var G=class extends Q{constructor(t,e){super(t,e),this.same=new Map;for(let n of[...e.same,...this.terms()])for(let o of n){let r=n.filter(i=>i!==o).map(i=>this.
read.parts(i)),a=this.read.name(o);this.same.set(a,[...this.same.get(a)??[],...r])}}terms(){return this.names.things.filter(([t])=>S[t]==="term").map(t=>[D(t,this.
names.places),...dt(t)]).map(t=>t.filter((e,n)=>!t.slice(0,n).some(o=>e.startsWith(o.slice(0,-1))))).filter(t=>t.length>1)}find(t){let e=this.read.parts(t).map(
r=>this.meant(r));if(!e.length)return[];let n=!/\s$/.test(t),o=this.marks(e,n);return this.tie(t,e,o),this.name(e,o,n),qt(this.things,this.names.places)(o)}marks(t,e){
let n=t.map((o,r)=>this.word(o,e&&r===t.length-1));return{words:n.map(({scores:o})=>new Map(o)),rare:n.map(({rare:o})=>o),names:new Map,shares:new Map,terms:n.map(
({terms:o})=>o)}}tie(t,e,n){let o=U(t),r=o.flat(),a=r.slice(1).map((i,c)=>[r[c],i]);for(let i of[...o.filter(c=>c.length>2),...a]){let c=i.join("");if(!this.known.
has(c))continue;let{scores:l,terms:u}=this.word(c,!1);e.forEach((h,d)=>{i.includes(h)&&E(n.words[d],l,1/i.length)}),r.length===i.length&&E(n.names,this.named(c,
!1),1),n.terms.push(u)}}name(t,e,n){for(let[o,r]of as(t.length)){let a=t.slice(o,r).join(""),i=r-o===t.length,c=i?1:is*((r-o)/t.length)**2,l=this.named(a,i&&n);
if(E(e.names,l,c),!i){let u=T(e.rare.slice(o,r));E(e.shares,new Map([...l.keys()].map(h=>[h,u])),1)}for(let u of this.same.get(a)??[]){E(e.names,this.named(u.join(
""),!1),c*Zt);let h=this.all(u,e);for(let d of e.words.slice(o,r))E(d,h,Zt)}}}all(t,e){let n=t.map(r=>this.word(r,!1)),o=new Map;for(let r of n[0].scores.keys()){
let a=n.map(i=>i.scores.get(r)??0);Math.min(...a)>0&&o.set(r,T(a)/a.length)}return e.terms.push(...n.map(({terms:r})=>r)),o}};var Y=170,ft=40,ls=/[\p{L}\p{N}]+(?:\+\+|#)?(?:[-_./&'’][\p{L}\p{N}]+(?:\+\+|#)?)*/gu,us=(s,t)=>[...s.matchAll(/[^-_./&]+/g)].map(e=>({at:t+e.index,end:t+e.index+
e[0].length,term:H(e[0])}));function Xt(s,t){return[...s.matchAll(ls)].flatMap(e=>{let[n,o]=[e.index,e.index+e[0].length],r=H(e[0]).replace(/[-_./&]/g,"");return t.
has(r)?[{at:n,end:o,term:r}]:us(e[0],n).filter(({term:a})=>t.has(a))})}function K(s,t){let e=[],n=0;for(let{at:o,end:r}of Xt(s,t))o>n&&e.push([s.slice(n,o),!1]),
e.push([s.slice(o,r),!0]),n=r;return n<s.length&&e.push([s.slice(n),!1]),e}function te(s,t){if(s.length<=Y)return K(s,t);let e=Xt(s,t),n=0,o=0;for(let{at:c}of e){
let l=new Set(e.filter(u=>u.at>=c&&u.end<=c+Y-ft).map(u=>u.term));l.size>o&&([n,o]=[c,l.size])}let r=n<=ft?0:s.indexOf(" ",n-ft)+1,a=r+Y>=s.length?s.length:s.lastIndexOf(
" ",r+Y),i=`${r?"… ":""}${s.slice(r,a)}${a<s.length?" …":""}`;return K(i,t)}var hs=20,ds=2;function fs(s,t,{thing:e,terms:n}){let o=s.things[e],[r,a,i,,,c]=o,[l,u,h]=s.names.places[a],d=S[r]==="section"||S[r]==="exercise",m=!d&&i;return{
kind:S[r],address:i?`${l}#${i}`:l,where:c||(m?u:h),above:d?u:"",title:K(D(o,s.names.places),n),lines:te(t[e]??"",n)}}function ms(s,t){let e=s.read.name(t);if(e.
length<3)return[];let n={fields:["name","other","title"],fuzzy:B(e)+ds,tokenize:r=>[r]};return s.titles.search(e,n).slice(0,5).map(({id:r,score:a})=>({thing:r,score:a,
whole:!1,terms:new Set}))}function ee(s,t,e){let n=s.find(e),o=n.filter(l=>l.whole),r=n.length?[]:ms(s,e),a=o.length?"all":n.length?"some":r.length?"near":"none",
i=s.read.parts(e).filter(l=>!s.has(l)),c=[...n,...r].slice(0,hs).map(l=>fs(s,t,l));return{query:e,results:c,count:o.length||c.length,found:a,missing:i}}function se(s){let t=null,e=[],n="",o=()=>{t&&n&&s.postMessage({...ee(t,e,n),ready:e.length>0})};s.onmessage=async({data:r})=>{"query"in r?n=r.query:r.file==="n\
ames"?t=new G(C,JSON.parse(r.text)):r.file==="words"?await t?.add(JSON.parse(r.text)):e=JSON.parse(r.text),o()}}typeof document>"u"?se(self):Ft(String(plusSearchSource));})();
})();
