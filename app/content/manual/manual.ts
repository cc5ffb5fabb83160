/** A heading of the manual, and what stands under it as HTML that is safe to show. */
export interface ManualSection {
  /** The anchor of the heading: the same in the three languages. */
  id: string;
  title: string;
  html: string;
}

/** A part (`##`) with its sections (`###`); its own `html` stands before the first of them. */
export interface ManualPart extends ManualSection {
  sections: ManualSection[];
}

export interface Manual {
  title: string;
  /** What stands before the first part. */
  html: string;
  parts: ManualPart[];
}
