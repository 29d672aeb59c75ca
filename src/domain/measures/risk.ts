import type { Origin } from '../../../datasources/spec/origin';

export type RiskLevel = 'LOW' | 'MEDIUM' | 'HIGH' | 'CRITICAL';

/** Configuration: how much each part counts, and where each level begins (0 to 100). */
export interface RiskRules {
  readonly weights: Readonly<Record<'phishing' | 'training' | 'exposure' | 'vendor', number>>;
  readonly levels: Readonly<Record<'medium' | 'high' | 'critical', number>>;
}

export interface RiskFactor {
  readonly name: 'phishing' | 'training' | 'exposure' | 'vendor';
  /** 0 (safe) to 100. */
  readonly value: number;
  readonly weight: number;
  /** The source whose own score this is. */
  readonly source: Origin | null;
}

export interface Risk {
  readonly score: number;
  readonly level: RiskLevel;
  readonly factors: readonly RiskFactor[];
}

/** What is known of one person; null where no source tells. */
export interface RiskFacts {
  /** Over sources that tell all of what was sent, clicked and submitted; `mistakes` are clicks and submissions together. */
  readonly phishing: { readonly sent: number; readonly mistakes: number } | null;
  /**
   * `overdue` is out of `dated`, the assignments at sources that tell due dates; `assigned` and `completed` are over all
   * that tell both.
   */
  readonly training: {
    readonly assigned: number;
    readonly completed: number;
    readonly overdue: number;
    readonly dated: number;
  } | null;
  /** In how many breaches the person's addresses stand. */
  readonly breaches: number | null;
  readonly vendorScores: readonly { readonly source: Origin; readonly score: number }[];
}

/** Four breaches, and the exposure could not be worse. */
const POINTS_PER_BREACH = 25;

/**
 * The weighted mean of what is known; null where nothing is. The formula, for people, stands in `docs/risk.md`:
 * phishing = (clicked + submitted) / sent, training = half what is open and half what is overdue (what is open alone
 * where no source tells due dates), exposure = 25 a breach, vendor = the mean of the vendors' own scores, each 0 to 100.
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
    // Where nobody tells when something was due, nothing is known of being late: half of the factor is not made up.
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
