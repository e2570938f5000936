import { readFileSync } from 'node:fs';
import { analyze } from '../server/src/analysis/analyze.ts';
import { FigureState } from '../server/src/model/figure.ts';
let seed = 12345; const rnd = () => (seed = (seed * 1103515245 + 12345) % 2147483648) / 2147483648;
const N = 40;
let total=0, hit=0, placed=0, fixed=0, anchored=0, noise=0;
for (const f of process.argv.slice(2)) {
  const text = readFileSync(f, 'utf8'); const a = analyze(text);
  const base = new Set(a.findings.filter(x=>x.severity==='error'||x.severity==='warning').map(x=>x.rule+text.slice(x.range.start,x.range.end)+x.message.zh));
  const ids:number[]=[]; const {figures:fg,tables}=a.disclosure;
  for (const t of tables) if (t.money) for (let id=t.firstFigure; id<t.firstFigure+t.bodyRows.length*t.columns.length; id++) if (fg.state[id]===FigureState.amount && (fg.value[id]??0)!==0) ids.push(id);
  let fh=0, fp=0, ff=0, n=0; const missList:string[]=[];
  for (let k=0;k<Math.min(N,ids.length);k++) {
    const id = ids[Math.floor(rnd()*ids.length)]!; const s=fg.start[id]!, e=fg.end[id]!; const w=text.slice(s,e);
    const digits=[...w].map((c,i)=>/[0-9]/.test(c)?i:-1).filter(i=>i>=0); const dot=w.indexOf('.');
    const intd=digits.filter(i=>dot<0||i<dot); const i=intd[Math.floor(rnd()*intd.length)]!; let d=(Number(w[i])+1+Math.floor(rnd()*8))%10; if(i===0&&d===0&&intd.length>1)d=(Number(w[i])+1)%9+1;if(String(d)===w[i])continue;
    const nw=w.slice(0,i)+d+w.slice(i+1); const t2=text.slice(0,s)+nw+text.slice(e);
    const b=analyze(t2); const news=b.findings.filter(x=>(x.severity==='error'||x.severity==='warning')&&!base.has(x.rule+t2.slice(x.range.start,x.range.end)+x.message.zh));
    n++; const on=news.find(x=>x.range.start<=s&&x.range.end>=e); const withfix=news.find(x=>x.fixes.some(y=>y.edits.length===1&&y.edits[0]!.range.start===s&&y.edits[0]!.newText===w)); 
    if(news.length)fh++; if(on)fp++; if(withfix){ff++; if(withfix.fixes.find(y=>y.preferred)?.edits[0]?.newText===w)fixed++;} if(news.length>1)noise++;
    if(!news.length||!on){const line=text.slice(0,s).split('\n').length; missList.push(`${line}:${w}->${nw}${news.length?'*':''}`)}
  }
  total+=n;hit+=fh;placed+=fp;anchored+=ff;
  console.log(f.split('/').pop(), `${n} found ${fh} on-cell ${fp} fix ${ff}`, missList.slice(0,8).join(' '));
}
console.log({total,hit,placed,anchored,preferred:fixed,noise});
