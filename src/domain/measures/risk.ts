import type { Origin } from '../../../datasources/reads';

export type RiskLevel = 'LOW' | 'MEDIUM' | 'HIGH' | 'CRITICAL';

/** Configured weights of the factors, and lower bounds of the levels (0 to 100). */
export interface RiskRules {
  readonly weights: Readonly<Record<'phishing' | 'training' | 'exposure' | 'vendor', number>>;
  readonly levels: Readonly<Record<'medium' | 'high' | 'critical', number>>;
}

export interface RiskFactor {
  readonly name: 'phishing' | 'training' | 'exposure' | 'vendor';
  /** 0 (safe) to 100. */
  readonly value: number;
  readonly weight: number;
  /** The source that provided the score; null for computed factors. */
  readonly source: Origin | null;
}

export interface Risk {
  readonly score: number;
  readonly level: RiskLevel;
  readonly factors: readonly RiskFactor[];
}

/** The facts about one person; null if no source provides them. */
export interface RiskFacts {
  /** Over sources that provide sent, clicked and submitted; `mistakes` is clicks plus submissions. */
  readonly phishing: { readonly sent: number; readonly mistakes: number } | null;
  /**
   * `overdue` is out of `dated`, the assignments at sources that provide due dates; `assigned` and `completed` cover all
   * sources that provide both.
   */
  readonly training: {
    readonly assigned: number;
    readonly completed: number;
    readonly overdue: number;
    readonly dated: number;
  } | null;
  /** The number of breaches that the person's addresses appear in. */
  readonly breaches: number | null;
  readonly vendorScores: readonly { readonly source: Origin; readonly score: number }[];
}

/** Four breaches reach the maximum of 100. */
const POINTS_PER_BREACH = 25;

/**
 * The weighted mean of the known factors; null if there are none. `docs/risk.md` explains the formula:
 * phishing = (clicked + submitted) / sent, training = half what is open and half what is overdue (what is open alone
 * where no source provides due dates), exposure = 25 per breach, vendor = the mean of the vendors' scores, each 0 to 100.
 */
export function assessRisk(facts: RiskFacts, rules: RiskRules): Risk | null {
  const { weights } = rules;
  const factors: RiskFactor[] = [];
  const add = (name: RiskFactor['name'], value: number, weight: number, source: Origin | null = null) => {
    if (weight > 0) factors.push({ name, value: Math.min(100, Math.max(0, value)), weight, source });
  };
  const { phishing, training, breaches, vendorScores } = facts;
  if (phishing && phishing.sent > 0) add('phishing', (100 * phishing.mistakes) / phishing.sent, weights.phishing);
  if (training && training.assigned > 0) {
    const open = (training.assigned - training.completed) / training.assigned;
    // If no source provides due dates, lateness is unknown: only `open` counts, so that half the factor is not invented.
    const late = training.dated > 0 ? training.overdue / training.dated : open;
    add('training', 50 * (open + late), weights.training);
  }
  if (breaches !== null) add('exposure', POINTS_PER_BREACH * breaches, weights.exposure);
  for (const { source, score } of vendorScores) add('vendor', score, weights.vendor / vendorScores.length, source);

  const total = factors.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return null;
  const score = Math.round((10 * factors.reduce((sum, { value, weight }) => sum + value * weight, 0)) / total) / 10;
  return { score, level: levelOf(score, rules.levels), factors };
}

function levelOf(score: number, levels: RiskRules['levels']): RiskLevel {
  if (score >= levels.critical) return 'CRITICAL';
  if (score >= levels.high) return 'HIGH';
  return score >= levels.medium ? 'MEDIUM' : 'LOW';
}
