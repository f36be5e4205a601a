//! The words a routine is written in, by their ids. What people call them is the page's: `www/words/`, under `names`.
//!
//! Regions are named as anatomy names them, techniques as massage does (the content's fact sheet, sections B and G),
//! so that a therapist can write a routine without asking. An id never changes once published.
//!
//! Invariants: within a vocabulary no two ids are equal, and `from_id` is the inverse of `id`.

use std::ops::RangeInclusive;

/// The words of one vocabulary as plain lists, so that whatever reads or lists ids need not be compiled for each.
pub struct Words {
    /// What one of them is called in messages to authors, as in `no technique`.
    pub kind: &'static str,
    /// The ids in documents: lower case, words joined by hyphens.
    pub ids: &'static [&'static str],
}

impl Words {
    /// The place of an id.
    pub fn find(&self, id: &str) -> Option<usize> {
        self.ids.iter().position(|known| *known == id)
    }
}

/// One of the closed vocabularies, for whoever walks all of them.
pub trait Vocabulary: Copy + Sized + 'static {
    /// Its ids.
    const WORDS: Words;
    /// Every word, in the order in which people see them.
    const ALL: &'static [Self];
    /// The word's place in the lists.
    fn index(self) -> usize;
    /// The id in documents.
    fn id(self) -> &'static str {
        Self::WORDS.ids[self.index()]
    }
    /// The word with that id.
    fn from_id(id: &str) -> Option<Self> {
        Self::WORDS.find(id).map(|index| Self::ALL[index])
    }
}

macro_rules! vocabulary {
    ($(#[$doc:meta])* $kind:literal $type:ident { $( $(#[$word_doc:meta])* $word:ident = $id:literal, )* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum $type { $( $(#[$word_doc])* #[doc = concat!("`", $id, "`.")] $word, )* }

        impl Vocabulary for $type {
            const WORDS: Words = Words { kind: $kind, ids: &[ $( $id, )* ] };
            const ALL: &'static [Self] = &[ $( $type::$word, )* ];
            fn index(self) -> usize {
                self as usize
            }
        }
    };
}

vocabulary! {
    /// What is done in a step.
    "technique" Technique {
        /// Before the first step: fetch the tools, agree on a stop word.
        SetUp = "set-up",
        /// Between steps: move, change tools.
        Transition = "transition",
        Rest = "rest",
        Breathing = "breathing",
        Effleurage = "effleurage",
        Kneading = "kneading",
        Friction = "friction",
        /// Also called ischemic compression.
        TriggerPointPressure = "trigger-point-pressure",
        MyofascialRelease = "myofascial-release",
        SkinRolling = "skin-rolling",
        Acupressure = "acupressure",
        Tapotement = "tapotement",
        WarmStoneGlide = "warm-stone-glide",
        FoamRolling = "foam-rolling",
        BallRoll = "ball-roll",
        StickRolling = "stick-rolling",
        /// Which one: an [`Exercise`].
        Stretch = "stretch",
        /// The last step: come to, notice, get up slowly.
        Finish = "finish",
    }
}

/// What a technique asks of the body, which decides how a step is timed and cued.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effort {
    /// Arranging body and tools: the step itself is the time to get into position.
    Arrange,
    /// Nothing to do but breathe or rest.
    Rest,
    /// Pressure on the back: counted for check-ins.
    Press,
    /// Moving or holding without pressure from outside.
    Stretch,
}

impl Technique {
    /// What it asks of the body.
    pub fn effort(self) -> Effort {
        use Technique::*;
        match self {
            SetUp | Transition => Effort::Arrange,
            Rest | Breathing | Finish => Effort::Rest,
            Stretch => Effort::Stretch,
            Effleurage | Kneading | Friction | TriggerPointPressure | MyofascialRelease | SkinRolling | Acupressure
            | Tapotement | WarmStoneGlide | FoamRolling | BallRoll | StickRolling => Effort::Press,
        }
    }

    /// The usual pressure on the scale of 0 to 10, before a routine's own ceiling; `None` where nothing presses.
    /// Source: the fact sheet's table of techniques (section B).
    pub fn usual_pressure(self) -> Option<RangeInclusive<u8>> {
        use Technique::*;
        Some(match self {
            Effleurage => 2..=4,
            Kneading | Friction | Acupressure => 3..=5,
            TriggerPointPressure | FoamRolling | BallRoll | StickRolling => 4..=6,
            MyofascialRelease | WarmStoneGlide => 2..=3,
            SkinRolling => 1..=3,
            Tapotement => 1..=2,
            SetUp | Transition | Rest | Breathing | Stretch | Finish => return None,
        })
    }
}

vocabulary! {
    /// A stretch or a movement with a name of its own; its step's technique is [`Technique::Stretch`].
    "exercise" Exercise {
        DoorwayStretch = "doorway-stretch",
        ChestOpener = "chest-opener",
        CrossBodyStretch = "cross-body-stretch",
        NeckSideBend = "neck-side-bend",
        ShoulderRolls = "shoulder-rolls",
        SideBend = "side-bend",
        ThoracicExtension = "thoracic-extension",
        CatCamel = "cat-camel",
        ThreadTheNeedle = "thread-the-needle",
        ChildsPose = "childs-pose",
        ChildsPoseReach = "childs-pose-reach",
        KneeRolls = "knee-rolls",
        SingleKneeHug = "single-knee-hug",
        DoubleKneeHug = "double-knee-hug",
        PelvicTilts = "pelvic-tilts",
        FigureFour = "figure-four",
    }
}

vocabulary! {
    /// Where on the body; [`Region::term`] is anatomy's name for it.
    "region" Region {
        Suboccipitals = "suboccipitals",
        UpperTrapezius = "upper-trapezius",
        LevatorScapulae = "levator-scapulae",
        Interscapular = "interscapular",
        PosteriorShoulder = "posterior-shoulder",
        ThoracicParaspinals = "thoracic-paraspinals",
        LatissimusDorsi = "latissimus-dorsi",
        LumbarParaspinals = "lumbar-paraspinals",
        QuadratusLumborum = "quadratus-lumborum",
        Gluteals = "gluteals",
        Sacrum = "sacrum",
        Pectorals = "pectorals",
        WholeBack = "whole-back",
    }
}

impl Region {
    /// The standard anatomical term. Source: the fact sheet's table of regions (section G1).
    pub fn term(self) -> &'static str {
        match self {
            Region::Suboccipitals => "suboccipital muscles",
            Region::UpperTrapezius => "upper trapezius",
            Region::LevatorScapulae => "levator scapulae",
            Region::Interscapular => "rhomboids and middle trapezius",
            Region::PosteriorShoulder => "infraspinatus and teres minor",
            Region::ThoracicParaspinals => "thoracic erector spinae",
            Region::LatissimusDorsi => "latissimus dorsi",
            Region::LumbarParaspinals => "lumbar erector spinae",
            Region::QuadratusLumborum => "quadratus lumborum",
            Region::Gluteals => "gluteus maximus and medius, piriformis",
            Region::Sacrum => "sacrum",
            Region::Pectorals => "pectorals",
            Region::WholeBack => "back, from shoulders to pelvic rim",
        }
    }
}

vocabulary! {
    /// Which side of the body of the person who is massaged, always their own left and right.
    "side" Side {
        Left = "left",
        Right = "right",
        Both = "both",
    }
}

vocabulary! {
    /// What presses or warms.
    "tool" Tool {
        Hands = "hands",
        Ball = "ball",
        FoamRoller = "foam-roller",
        MassageStick = "massage-stick",
        WarmPack = "warm-pack",
        WarmStones = "warm-stones",
        PlainOil = "plain-oil",
        ScentedOil = "scented-oil",
    }
}

vocabulary! {
    /// How the person who is massaged is placed.
    "position" Position {
        Seated = "seated",
        SeatedLeaning = "seated-leaning",
        SeatedOnRoller = "seated-on-roller",
        Standing = "standing",
        StandingAtWall = "standing-at-wall",
        StandingSideOn = "standing-side-on",
        StandingInDoorway = "standing-in-doorway",
        Supine = "supine",
        SupineOnRoller = "supine-on-roller",
        Prone = "prone",
        SideLying = "side-lying",
        SideLyingOnRoller = "side-lying-on-roller",
        HandsAndKnees = "hands-and-knees",
    }
}

vocabulary! {
    /// Who works on whom.
    "setting" Setting {
        SelfMassage = "self",
        Partner = "partner",
    }
}

vocabulary! {
    /// How strong a routine is as a whole.
    "level" Level {
        Gentle = "gentle",
        Moderate = "moderate",
    }
}

vocabulary! {
    /// What a routine is browsed under: topics, not promises (the fact sheet's section H).
    "goal" Goal {
        BackPain = "back-pain",
        CirculationRecovery = "circulation-recovery",
        TensionPosture = "tension-posture",
        StressAnxiety = "stress-anxiety",
        MobilityFlexibility = "mobility-flexibility",
    }
}

vocabulary! {
    /// Whom a routine is for.
    "audience" Audience {
        AcuteTensionPain = "acute-tension-pain",
        Posture = "posture",
        Athlete = "athlete",
        Stressed = "stressed",
    }
}

vocabulary! {
    /// What takes a routine out of the list for somebody (the fact sheet's screening tags, section F).
    "condition" Condition {
        NewInjury = "new-injury",
        LegSymptoms = "leg-symptoms",
        NeckSymptoms = "neck-symptoms",
        Osteoporosis = "osteoporosis",
        BloodThinners = "blood-thinners",
        Pregnancy = "pregnancy",
        CancerTreatment = "cancer-treatment",
        HeartCondition = "heart-condition",
        RecentSurgery = "recent-surgery",
        RibInjury = "rib-injury",
        FragileSkin = "fragile-skin",
        NumbSkin = "numb-skin",
        SkinAllergy = "skin-allergy",
        Asthma = "asthma",
        HeatSensitive = "heat-sensitive",
        Fever = "fever",
        Under18 = "under-18",
        FloorDifficulty = "floor-difficulty",
        ProneDifficulty = "prone-difficulty",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn ids_are_unique_and_found_again<V: Vocabulary + PartialEq + std::fmt::Debug>() {
        for (i, word) in V::ALL.iter().enumerate() {
            assert_eq!(V::from_id(word.id()), Some(*word));
            assert!(V::ALL[..i].iter().all(|other| other.id() != word.id()), "{} stands twice", word.id());
            assert!(word.id().bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-'));
        }
        assert_eq!(V::from_id("no-such-word"), None);
    }

    #[test]
    fn every_id_is_unique_and_found_again() {
        ids_are_unique_and_found_again::<Technique>();
        ids_are_unique_and_found_again::<Exercise>();
        ids_are_unique_and_found_again::<Region>();
        ids_are_unique_and_found_again::<Side>();
        ids_are_unique_and_found_again::<Tool>();
        ids_are_unique_and_found_again::<Position>();
        ids_are_unique_and_found_again::<Setting>();
        ids_are_unique_and_found_again::<Level>();
        ids_are_unique_and_found_again::<Goal>();
        ids_are_unique_and_found_again::<Audience>();
        ids_are_unique_and_found_again::<Condition>();
    }

    #[test]
    fn a_technique_has_a_usual_pressure_exactly_when_it_presses() {
        for technique in Technique::ALL {
            assert_eq!(technique.usual_pressure().is_some(), technique.effort() == Effort::Press, "{technique:?}");
        }
    }
}
