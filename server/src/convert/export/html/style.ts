/** The page's only style sheet. The security policy lets no other in: it is named there by its digest. */
export const STYLE = `:root{color-scheme:light dark;background:Canvas;color:CanvasText;font:1.0625rem/1.8 "仿宋_GB2312","FangSong","仿宋","STFangsong","Noto Serif CJK SC","SimSun",serif}
body{max-width:60rem;margin:0 auto;padding:1rem 1.25rem 4rem}
h1,h2,h3,h4,h5,.line,caption .title{font-family:"黑体","SimHei","PingFang SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif;line-height:1.5;text-wrap:balance}
h1{font-size:1.75rem;text-align:center;margin:3rem 0 .5rem}
h2{font-size:1.4rem;text-align:center;margin:3rem 0 1.5rem}
h3{font-size:1.15rem;margin:2rem 0 .75rem}
h4,h5{font-size:1.05rem;margin:1.5rem 0 .5rem}
header p{font-size:1.25rem;text-align:center;margin:.25rem 0}
main>p{margin:.6rem 0;text-indent:2em}main p.note{margin:.3rem 0}
main p.line,main p.note{text-indent:0}
p.line{font-weight:bold;text-align:center}
p.note,p.number{font-size:.9375rem}
a{color:LinkText}
a:focus-visible,.scroll:focus-visible{outline:3px solid Highlight;outline-offset:2px}
.skip{position:absolute;left:-100rem}
.skip:focus{position:static}
nav{margin:3rem 0;padding:1rem 1.5rem;border:1px solid}
nav .title{font-weight:bold;text-align:center;margin:0 0 .5rem}
nav ol{list-style:none;margin:0;padding:0}
.d1{padding-left:1.5em}.d2{padding-left:3em}.d3{padding-left:4.5em}
.scroll{container-type:inline-size;overflow-x:auto;margin:1.75rem 0 .5rem}
table{border-collapse:collapse;min-width:100%;font-size:.9375rem;line-height:1.45;font-variant-numeric:tabular-nums}
caption{text-align:left}
caption p{position:sticky;left:0;width:100cqi;margin:0 0 .25rem}
caption .title{font-size:1.1rem;font-weight:bold;text-align:center}
caption .fields{display:flex;justify-content:space-between;gap:2em}
caption .fields span:only-child.unit{margin-left:auto}
th,td{border:1px solid;padding:.3em .5em;vertical-align:middle;overflow-wrap:break-word}
th{font-weight:normal;text-align:left}
thead th,thead td{font-weight:bold;text-align:center;background:color-mix(in srgb,CanvasText 7%,Canvas);min-width:3em}
td.n{text-align:right;white-space:nowrap}
td.c,th.c{white-space:nowrap}
td.i{text-align:center}
th.t,td.t{min-width:10em}
.b{font-weight:bold}
.l1{padding-left:1.5em}.l2{padding-left:2.5em}.l3{padding-left:3.5em}.l4{padding-left:4.5em}.l5{padding-left:5.5em}
@media (max-width:40rem){body{padding:.5rem .75rem 3rem}main>p{text-align:left}}
@page{size:A4;margin:25mm 20mm}
@page wide{size:A4 landscape;margin:20mm}
@media print{:root{color-scheme:light;font-size:12pt}body{max-width:none;padding:0}.skip{display:none}nav{border:0;break-before:page;break-after:page}h2{break-before:page}h2,h3,h4,h5{break-after:avoid}.scroll{overflow:visible;container-type:normal}caption p{position:static;width:auto}caption{break-after:avoid}tr{break-inside:avoid}.wide{page:wide;font-size:.75rem}.wide table{font-size:inherit}td.n{white-space:normal}a{color:inherit;text-decoration:none}}
@media (prefers-contrast:more),(forced-colors:active){th,td,nav{border-width:2px}}`;

/** SHA-256 of `STYLE` in base 64. */
export const STYLE_DIGEST = '5qUQKsR2yyWvDriu6owYEGNeePnUesLO2hDigoWbaPw=';
