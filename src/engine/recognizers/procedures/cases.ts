export const CASES = [
  'Underwent [[laparoscopic cholecystectomy|PROCEDURE]] and was [[extubated|PROCEDURE]].',
  '[[Colonoscopy|PROCEDURE]] in 2019, then [[polypectomy|PROCEDURE]].',
  'Elmfield Surgery, Hope Street. Follow-up in clinic.',
  'Anesthesia: [[spinal|PROCEDURE]] and [[sedation|PROCEDURE]]',
  'HD 3, afebrile. d/c home.',
  '[[Core biopsy|PROCEDURE]] of the breast.',
] as const;
