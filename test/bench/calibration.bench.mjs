// The frame measuring itself: how steady the machine is. Run it before trusting another figure.
import { calibrate, median, report } from './support/calibrate.mjs';

const rounds = Array.from({ length: 5 }, calibrate);
report({ name: 'calibration', figure: median(rounds), unit: 'ms', ratio: Number((Math.max(...rounds) / Math.min(...rounds)).toFixed(2)) });
