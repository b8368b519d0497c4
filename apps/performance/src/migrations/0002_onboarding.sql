-- Training days of newcomers (新员工培训).
CREATE TABLE training_record (
  id          uuid           PRIMARY KEY,
  created_at  timestamptz(3) NOT NULL,
  employee_id uuid           NOT NULL REFERENCES employee,
  course_code text           NOT NULL,
  topic       text           NOT NULL,
  from_date   date           NOT NULL,
  to_date     date           NOT NULL,
  recorded_by text           NOT NULL,
  CHECK (to_date >= from_date)
);
CREATE INDEX training_record_by_employee ON training_record (employee_id, from_date);

-- Exams (上岗考核). An exam that was failed may be taken again; every attempt stays.
CREATE TABLE exam_record (
  id          uuid           PRIMARY KEY,
  created_at  timestamptz(3) NOT NULL,
  employee_id uuid           NOT NULL REFERENCES employee,
  course_code text           NOT NULL,
  taken_on    date           NOT NULL,
  score       numeric(5, 2)  NOT NULL CHECK (score BETWEEN 0 AND 100),
  passed      bool           NOT NULL,
  recorded_by text           NOT NULL
);
CREATE INDEX exam_record_by_employee ON exam_record (employee_id, taken_on);
