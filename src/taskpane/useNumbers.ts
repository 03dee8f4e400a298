import { createContext, useContext } from "react";
import { numbersFor, type Numbers } from "./numbers";

const Said = createContext<Numbers>(numbersFor("en-US"));

/** Gives the views below the numbers of the person's language. */
export const NumbersProvider = Said.Provider;

/** The numbers of the person's language. */
export function useNumbers(): Numbers {
  return useContext(Said);
}
