export interface LearnerFilter {
  readonly search?: string | null;
  readonly status?: readonly string[] | null;
  readonly vendors?: readonly string[] | null;
  readonly missingFrom?: readonly string[] | null;
  readonly group?: string | null;
  readonly riskLevel?: readonly string[] | null;
  readonly exposed?: boolean | null;
  readonly overdue?: boolean | null;
  readonly clickedSince?: string | null;
  readonly minClicks?: number | null;
}

export type OrderField = 'NAME' | 'EMAIL' | 'RISK_SCORE' | 'CLICK_RATE' | 'COMPLETION_RATE' | 'OVERDUE' | 'UPDATED_AT';
