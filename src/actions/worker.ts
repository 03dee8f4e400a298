import { answerJobs } from "./answerJobs";

/** The worker's first file, a bundle of its own: it computes what the page asks for and never sees Excel. */
answerJobs(self);
