// The module that a page loads. It defines the elements; what only the scan needs comes with the first one on the page.
// Attributes, properties and events are promised in mkb-route.d.ts.

import { define } from "./loader/element.js";
import { intake } from "./loader/intake.js";
import { scan } from "./loader/scan.js";

define(intake, scan);
