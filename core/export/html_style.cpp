#include "core/export/html_body.h"

namespace cohort {

using namespace Qt::StringLiterals;

QString pageStyle()
{
    // Contrast of every colour with its ground is at least 4.5 to 1, light and dark.
    return uR"(
:root { color-scheme: light dark; --ground: #ffffff; --ink: #1b1b1f; --quiet: #5c5f66; --line: #d9dbe0;
  --link: #0b57a4; --box: #f4f5f7; --warn: #fff3d6; --warnink: #5c3d00; --mark: #ffe58a; }
@media (prefers-color-scheme: dark) { :root { --ground: #17181b; --ink: #e8e8ea; --quiet: #a6a9b2; --line: #3a3c43;
  --link: #8ab8f5; --box: #212328; --warn: #3d2f0a; --warnink: #ffdf94; --mark: #4f4000; } }
body { margin: 0 auto; padding: 2rem 1.25rem; max-width: 46rem; background: var(--ground); color: var(--ink);
  font-family: system-ui, sans-serif; line-height: 1.55; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .75rem; }
h2 { font-size: 1rem; margin: 0; }
p { margin: 0 0 .6rem; }
a { color: var(--link); }
.opening { margin-block-end: 1.5rem; }
.warning { background: var(--warn); color: var(--warnink); border-inline-start: .3rem solid #d08a00;
  padding: .6rem .8rem; font-weight: 600; }
.origin, .who, .reply, .permanent, .hint, .label, .address, figcaption { color: var(--quiet); font-size: .85rem; }
.post { border-block-start: 1px solid var(--line); padding-block: 1rem .4rem; }
.d1 { margin-inline-start: 1rem; } .d2 { margin-inline-start: 2rem; } .d3 { margin-inline-start: 3rem; }
.d4 { margin-inline-start: 4rem; } .d5 { margin-inline-start: 5rem; } .d6 { margin-inline-start: 6rem; }
.d7 { margin-inline-start: 7rem; } .d8 { margin-inline-start: 8rem; }
@media (max-width: 40rem) { .post { margin-inline-start: 0; } .d1, .d2, .d3, .d4, .d5, .d6, .d7, .d8 {
  padding-inline-start: .75rem; border-inline-start: .2rem solid var(--line); } }
.who, .audience, .reply { margin: 0 0 .15rem; }
.audience { font-size: .85rem; color: var(--quiet); }
.limited { color: var(--warnink); background: var(--warn); display: inline-block; padding: 0 .4rem; font-weight: 600; }
.text { margin-block-start: .5rem; }
.fate, .cw { font-weight: 600; margin-block-start: .4rem; }
blockquote { margin: 0 0 .6rem; padding-inline-start: .8rem; border-inline-start: .2rem solid var(--line); }
code { font-family: ui-monospace, monospace; background: var(--box); white-space: pre-wrap; }
mark { background: var(--mark); color: inherit; }
.box { background: var(--box); padding: .6rem .8rem; margin: .5rem 0; }
.box p { margin: 0 0 .2rem; } .box ul { margin: .2rem 0; padding-inline-start: 1.2rem; }
.note { border-inline-start: .3rem solid var(--link); }
.written { white-space: pre-wrap; }
.votes { color: var(--quiet); }
figure { margin: .6rem 0; }
img { display: block; max-width: 100%; max-height: 36rem; height: auto; margin-block-end: .2rem; }
@page { margin: 18mm; }
@media print { :root { --ground: #ffffff; --ink: #000000; --quiet: #444444; --line: #999999; --link: #000000;
  --box: #ffffff; --warn: #ffffff; --warnink: #000000; --mark: #ffe58a; }
  body { max-width: none; padding: 0; font-size: 10.5pt; } .box { border: 1px solid var(--line); }
  .warning { border: 2px solid #000000; } .limited { border: 1px solid #000000; }
  h2, header, figure, .box { break-inside: avoid; } h1, h2, .post header, .fate, .cw { break-after: avoid; }
  img { max-height: 16cm; } }
)"_s;
}

QString bookStyle(Qt::LayoutDirection direction)
{
    QString style = uR"(
h1 { font-size: 1.4em; line-height: 1.25; }
h2 { font-size: 1.05em; margin: 0; }
p { margin: 0 0 0.5em; }
.warning { border: 2px solid; padding: 0.5em; font-weight: bold; }
.origin, .who, .audience, .reply, .permanent, .hint, .label, .address, figcaption { font-size: 0.85em; }
.who, .audience, .reply { margin: 0 0 0.15em; }
.limited, .fate, .cw { font-weight: bold; }
.post { border-top: 1px solid; padding-top: 0.8em; margin-top: 1em; }
.d2 { margin-left: 0.6em; } .d3 { margin-left: 1.2em; } .d4 { margin-left: 1.8em; } .d5 { margin-left: 2.4em; }
.d6, .d7, .d8 { margin-left: 3em; }
.post header { page-break-inside: avoid; page-break-after: avoid; }
.text { margin-top: 0.5em; }
blockquote { margin: 0 0 0.5em 0; padding-left: 0.8em; border-left: 2px solid; }
code { font-family: monospace; white-space: pre-wrap; }
.box { border: 1px solid; padding: 0.5em; margin: 0.5em 0; page-break-inside: avoid; }
.box ul { margin: 0.2em 0; padding-left: 1.2em; }
.written { white-space: pre-wrap; }
figure { margin: 0.6em 0; page-break-inside: avoid; }
img { max-width: 100%; max-height: 85vh; }
)"_s;
    if (direction == Qt::RightToLeft)
        style.replace("left"_L1, "right"_L1);
    return style;
}

} // namespace cohort
