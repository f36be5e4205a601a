//! What the tests of the session share: routines to play, and a run that writes down everything told.

use kneadful::play::session::{Command, Event, Fact, Output, Request, Session};
use kneadful::play::timeline::Pace;
use kneadful::routine::document;
use kneadful::routine::model::Routine;
use kneadful::time::Millis;
use serde_json::json;

/// A routine of such steps: technique, side or none, seconds.
pub fn routine(steps: &[(&str, Option<&str>, u32)]) -> Routine {
    let steps: Vec<_> = steps
        .iter()
        .map(|(technique, side, seconds)| match side {
            Some(side) => {
                json!({ "technique": technique, "region": "upper-trapezius", "side": side, "seconds": seconds })
            }
            None => json!({ "technique": technique, "seconds": seconds }),
        })
        .collect();
    let document = json!({
        "format": "kneadful-routine/1", "id": "test", "title": "Test", "position": "seated", "setting": "self",
        "level": "gentle", "maxPressure": 5, "steps": steps,
    });
    let value = serde_json::from_value(document).expect("it is JSON");
    document::read(&value).unwrap_or_else(|problems| panic!("{problems:?}"))
}

/// Three steps of 10, 20 and 30 s that need no getting ready: with the lead-in of 5 s they begin at 5, 15 and 35 s and
/// end at 65 s; the close lasts until 69 s.
pub fn three_steps() -> Routine {
    routine(&[("breathing", None, 10), ("kneading", Some("left"), 20), ("kneading", Some("left"), 30)])
}

/// A session, and everything that it asked for and told.
pub struct Run {
    pub session: Session,
    pub log: Vec<Output>,
}

impl Run {
    pub fn new(routine: Routine, pace: Pace) -> Run {
        Run { session: Session::new(routine, pace), log: Vec::new() }
    }

    pub fn of(session: Session) -> Run {
        Run { session, log: Vec::new() }
    }

    /// A run of [`three_steps`] that plays, with an empty log.
    pub fn playing() -> Run {
        let mut run = Run::new(three_steps(), Pace::default());
        run.asks(Command::Play);
        run.learns(Fact::Playing);
        run.log.clear();
        run
    }

    pub fn asks(&mut self, command: Command) {
        self.session.command(command);
        self.drain();
    }

    pub fn learns(&mut self, fact: Fact) {
        self.session.fact(fact);
        self.drain();
    }

    /// The transport ran on to that second.
    pub fn plays_to(&mut self, seconds: u32) {
        self.learns(Fact::Position(Millis::seconds(seconds)));
    }

    /// The transport goes wherever it was asked to go last.
    pub fn arrives(&mut self) {
        if let Some(target) = self.session.progress().target {
            self.learns(Fact::Seeked(target));
        }
    }

    pub fn drain(&mut self) {
        while let Some(output) = self.session.poll() {
            self.log.push(output);
        }
    }

    pub fn requests(&self) -> Vec<Request> {
        self.log
            .iter()
            .filter_map(|output| if let Output::Request(request) = output { Some(*request) } else { None })
            .collect()
    }

    pub fn events(&self) -> Vec<Event> {
        self.log
            .iter()
            .filter_map(|output| if let Output::Event(event) = output { Some(*event) } else { None })
            .collect()
    }

    /// The steps that were told, in order.
    pub fn steps(&self) -> Vec<usize> {
        self.events()
            .iter()
            .filter_map(|event| if let Event::StepChange { step, .. } = event { Some(*step) } else { None })
            .collect()
    }

    /// The cues that were told, in order: when, what, and whether late.
    pub fn cues(&self) -> Vec<(u32, &'static str, bool)> {
        self.events()
            .iter()
            .filter_map(|event| {
                if let Event::Cue { cue, late } = event { Some((cue.at.0, cue.kind.id(), *late)) } else { None }
            })
            .collect()
    }
}
