//! How much time lies between the steps, as a page says it.

use serde::Serialize;
use tsify::Tsify;

use crate::play::timeline::Pace;
use crate::time::Millis;
use crate::web::incoming::Incoming;
use crate::web::{millis, seconds};

/// How much time lies between the steps; what is missing is as usual.
#[derive(Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub struct PaceOptions {
    /// Seconds before the first step, 0 to 60.
    #[tsify(optional)]
    pub lead_in: Option<f64>,
    /// Seconds to change the position of the body, 0 to 60.
    #[tsify(optional)]
    pub position_change: Option<f64>,
    /// Seconds to take up another tool, 0 to 60.
    #[tsify(optional)]
    pub tool_change: Option<f64>,
    /// Seconds to change to the other side, 0 to 60.
    #[tsify(optional)]
    pub side_change: Option<f64>,
    /// Whether each step waits for a tap at its end.
    #[tsify(optional)]
    pub manual_advance: Option<bool>,
}

impl From<&Incoming> for PaceOptions {
    fn from(options: &Incoming) -> PaceOptions {
        PaceOptions {
            lead_in: options.number("leadIn"),
            position_change: options.number("positionChange"),
            tool_change: options.number("toolChange"),
            side_change: options.number("sideChange"),
            manual_advance: options.flag("manualAdvance"),
        }
    }
}

impl From<&PaceOptions> for Pace {
    fn from(options: &PaceOptions) -> Pace {
        let usual = Pace::default();
        let pick = |given: Option<f64>, usual: Millis| match given.map(millis) {
            Some(Ok(length)) => length.min(Millis::seconds(60)),
            _ => usual,
        };
        Pace {
            lead_in: pick(options.lead_in, usual.lead_in),
            position_change: pick(options.position_change, usual.position_change),
            tool_change: pick(options.tool_change, usual.tool_change),
            side_change: pick(options.side_change, usual.side_change),
            manual_advance: options.manual_advance.unwrap_or(usual.manual_advance),
        }
    }
}

impl From<&Pace> for PaceOptions {
    fn from(pace: &Pace) -> PaceOptions {
        PaceOptions {
            lead_in: Some(seconds(pace.lead_in)),
            position_change: Some(seconds(pace.position_change)),
            tool_change: Some(seconds(pace.tool_change)),
            side_change: Some(seconds(pace.side_change)),
            manual_advance: Some(pace.manual_advance),
        }
    }
}
