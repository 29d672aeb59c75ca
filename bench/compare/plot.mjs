// A bar chart as SVG: one group for each workload, the widest bar is the fastest server of its group.
import { writeFileSync } from 'node:fs';

const [WIDTH, LABEL, BAR, GAP, HEAD] = [1000, 460, 18, 5, 34];
const escape = (text) => text.replace(/[*`]/g, '').replace(/&/g, '&amp;').replace(/</g, '&lt;');
const shown = (value) => value.toLocaleString('en-US', { maximumFractionDigits: value < 10 ? 1 : 0 });

export function writePlot(workloads, path) {
  let y = 20;
  const parts = [];
  const text = (x, at, content, more = '') => parts.push(`<text x="${x}" y="${at}" ${more}>${escape(content)}</text>`);
  for (const { title, rows } of workloads.filter(({ kind }) => kind === 'load')) {
    text(16, y + 14, `${title} — requests/s`, 'font-weight="bold"');
    y += HEAD - 8;
    const sorted = [...rows].sort((a, b) => b.rps - a.rps);
    for (const { title: server, peer, rps } of sorted) {
      const width = Math.max(1, ((WIDTH - LABEL - 110) * rps) / sorted[0].rps);
      const color = peer.startsWith('awaregraph') ? '#0b7285' : peer === 'constant' ? '#ced4da' : '#868e96';
      text(LABEL - 10, y + 13, server, 'text-anchor="end"');
      parts.push(`<rect x="${LABEL}" y="${y}" width="${width.toFixed(1)}" height="${BAR}" rx="2" fill="${color}"/>`);
      text(LABEL + width + 8, y + 13, shown(rps));
      y += BAR + GAP;
    }
    y += 18;
  }
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y}" font-family="system-ui, sans-serif" font-size="12.5" fill="#212529">
<title>Requests per second of each server, by workload</title>
<rect width="${WIDTH}" height="${y}" fill="#ffffff"/>
${parts.join('\n')}
</svg>
`;
  writeFileSync(path, svg);
}
