import { postsOf, staff } from "@lotrinh/flows";
import { type Figures, type Observation, series } from "@lotrinh/observations";
import type { Benchmark, Registry } from "@lotrinh/registry";
import { LEVELS, type Level, pupilsOf } from "../given/levels.js";
import { weakest } from "../given/weakest-status.js";
import { type ClassSize, classSize } from "../pupils/class-size.js";
import { figuresInput } from "../pupils/enrolment-basis.js";
import type { PupilProjection } from "../pupils/project-pupils.js";
import { staffingNorm } from "../pupils/staffing-norm.js";
import { fanOfDraws } from "../trend/fan.js";
import type { Finding } from "../types/finding.js";
import type { TrajectoryBody, TrajectoryInput, TrajectoryOutput } from "../types/trajectory.js";
import { ofProjection } from "./enrolment.js";

export interface TeacherData {
  readonly registry: Registry;
  readonly figures: Figures;
  readonly asOf: string;
}

/**
 * Classes and teachers' posts that the pupils of each level call for: pupils over the class size of the last year known,
 * supposed to stay, times the most teachers a class may have by the norm. Beside them the teachers there were.
 */
export function teacherTrajectory(locality: string, projection: PupilProjection, data: TeacherData): TrajectoryBody {
  const { basis, inputs, notes, checkedTo, from } = projection;
  const known = (indicator: string) => series(data.figures, { locality: from.locality, indicator, asOf: data.asOf });
  const levels = LEVELS.flatMap((level) => {
    const norm = staffingNorm(data.registry, level);
    const size = classSize(from.observed[level], known(`classes_${level}`));
    return norm && size ? [{ level, norm, size }] : [];
  });
  return {
    ...{ basis, scenario: "", model: staff.id, checkedTo },
    outputs: levels.flatMap((one) => outputsOf(one, { locality, projection, known })),
    inputs: [
      ...inputs,
      ...levels.flatMap(({ level, norm, size }) => {
        const teachers = figuresInput(known(`teachers_${level}`));
        return [...(teachers ? [teachers] : []), sizeInput(level, size), normInput(norm)];
      }),
    ],
    notes: [...notes, ...levels.map(noteOf), { code: "TRAJECTORY_NO_STAFF_BY_AGE", params: {} }],
  };
}

interface OfLevel {
  readonly level: Level;
  readonly norm: Benchmark;
  readonly size: ClassSize;
}

function outputsOf(
  { level, norm, size }: OfLevel,
  {
    locality,
    projection,
    known,
  }: {
    readonly locality: string;
    readonly projection: PupilProjection;
    readonly known: (indicator: string) => readonly Observation[];
  },
): TrajectoryOutput[] {
  const pupils = projection.pupils[level];
  const posts = pupils.values.slice();
  const classes = pupils.values.map((people, i) => {
    const needed = postsOf(people, { classSize: size.pupilsPerClass, perClass: norm.value });
    posts[i] = needed.posts;
    return needed.classes;
  });
  const place = ofProjection(locality, projection);
  const shown = (indicator: string) => (place.locality === projection.from.locality ? known(indicator) : []);
  const common = { ...place, status: weakest(["assumed", place.status]), asked: null, timing: "autumn" as const };
  return [
    {
      ...common,
      ...{ id: `teachers_needed_${level}`, unit: "teachers", observed: shown(`teachers_${level}`) },
      fan: fanOfDraws({ ...pupils, values: posts }),
    },
    {
      ...common,
      ...{ id: `classes_${level}`, unit: "classes", observed: shown(`classes_${level}`) },
      fan: fanOfDraws({ ...pupils, values: classes }),
    },
  ];
}

function sizeInput(level: Level, { year, pupilsPerClass, classes }: ClassSize): TrajectoryInput {
  return {
    ...{ id: `class_size_${level}`, kind: "parameter", locality: classes.locality, from: year, to: year },
    ...{ value: pupilsPerClass, unit: "pupils_per_class", status: "assumed", sources: [classes.source] },
  };
}

function normInput({ indicator, locality, year, value, unit, source }: Benchmark): TrajectoryInput {
  return {
    ...{ id: indicator, kind: "norm", locality, from: year, to: null },
    ...{ value, unit, status: "reported", sources: [source] },
  };
}

function noteOf({ level, norm, size }: OfLevel): Finding {
  return {
    code: "TRAJECTORY_POSTS",
    params: {
      indicator: pupilsOf(level),
      size: Math.round(10 * size.pupilsPerClass) / 10,
      year: size.year,
      norm: norm.value,
      act: norm.act,
    },
  };
}
