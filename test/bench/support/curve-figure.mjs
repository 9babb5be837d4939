const WIDTH = 820, HEIGHT = 380, LEFT = 64, RIGHT = 150, TOP = 24, BOTTOM = 52, FIRST_SECOND = 0.1;
const COLOURS = ['#1b4f7e', '#9a5200', '#1a7a4f', '#7a3b8f'];
const TIMES = [0.1, 0.3, 1, 3, 10, 30, 60, 100, 300];

/**
 * An SVG of coverage over time: percent of the lowest limit proven in the same run, time on a logarithmic axis.
 * `curves` are `{ name, steps: [seconds, class-periods][], bound }`; those without a limit are left out.
 */
export function curveFigure(curves, seconds) {
  const drawn = curves.filter(({ bound, steps }) => bound !== null && steps.length > 0);
  const percent = ({ bound }, covered) => (100 * covered) / bound;
  const lowest = Math.floor(Math.min(...drawn.map((curve) => percent(curve, curve.steps[0][1]))) / 2) * 2;
  const x = (time) => LEFT + ((WIDTH - LEFT - RIGHT) * Math.log(Math.min(seconds, Math.max(FIRST_SECOND, time)) / FIRST_SECOND)) / Math.log(seconds / FIRST_SECOND);
  const y = (value) => TOP + ((HEIGHT - TOP - BOTTOM) * (100 - value)) / (100 - lowest);
  const lines = [];
  for (let value = lowest; value <= 100; value += 2) {
    lines.push(`<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y(value).toFixed(1)}" y2="${y(value).toFixed(1)}" stroke="${value === 100 ? '#9a5200' : '#dddad2'}"${value === 100 ? ' stroke-dasharray="6 4"' : ''}/>`);
    lines.push(`<text x="${LEFT - 8}" y="${(y(value) + 4).toFixed(1)}" text-anchor="end">${value}%</text>`);
  }
  for (const time of TIMES.filter((each) => each <= seconds)) {
    lines.push(`<line x1="${x(time).toFixed(1)}" x2="${x(time).toFixed(1)}" y1="${HEIGHT - BOTTOM}" y2="${HEIGHT - BOTTOM + 5}" stroke="#8a867c"/>`);
    lines.push(`<text x="${x(time).toFixed(1)}" y="${HEIGHT - BOTTOM + 20}" text-anchor="middle">${time} s</text>`);
  }
  lines.push(`<text x="${WIDTH - RIGHT + 8}" y="${y(100) + 4}" fill="#9a5200">proven limit</text>`);
  lines.push(`<text x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 8}" text-anchor="middle">processor time of each thread, logarithmic</text>`);
  const ends = spread(drawn.map((curve) => y(percent(curve, curve.steps.at(-1)[1]))));
  drawn.forEach((curve, i) => {
    const points = curve.steps.map(([time, covered]) => [x(time), y(percent(curve, covered))]);
    const path = points.map(([px, py], k) => (k === 0 ? `M${px.toFixed(1)} ${py.toFixed(1)}` : `H${px.toFixed(1)}V${py.toFixed(1)}`)).join('');
    lines.push(`<path d="${path}H${x(seconds).toFixed(1)}" fill="none" stroke="${COLOURS[i % COLOURS.length]}" stroke-width="2"/>`);
    lines.push(`<text x="${WIDTH - RIGHT + 8}" y="${(ends[i] + 4).toFixed(1)}" fill="${COLOURS[i % COLOURS.length]}" font-weight="600">${curve.name} ${percent(curve, curve.steps.at(-1)[1]).toFixed(1)}%</text>`);
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" font-family="system-ui, sans-serif" font-size="13" fill="#3c3a34" role="img" aria-label="Coverage over time as percent of the proven limit">
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fffdf8"/>
${lines.join('\n')}
</svg>
`;
}

/** Heights of labels moved apart so that none covers another; below the limit's own label. */
function spread(heights) {
  const order = heights.map((height, i) => ({ height, i })).sort((a, b) => a.height - b.height), moved = [];
  let last = TOP + 2;
  for (const { height, i } of order) {
    last = Math.max(height, last + 18);
    moved[i] = last;
  }
  return moved;
}
