//! What is counted: the measures of the MAPPA tables.

use crate::Language;

/// How a measure is counted, and so how its figures are read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// People or events: whole numbers.
    Count,
    /// Per 100,000 people aged 10 and over: whole numbers or tenths.
    Rate,
}

macro_rules! measures {
    ($($name:ident $id:literal $unit:ident $label:literal $short:literal $welsh:literal;)*) => {
        /// A measure of the MAPPA tables. Category 1 is registered sexual offenders (RSOs), 2 violent and other sexual
        /// offenders, 3 other dangerous offenders, 4 terrorist or terrorist risk
        /// offenders; levels say how they are managed.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[expect(missing_docs, reason = "`label` says what each of them is")]
        pub enum Measure { $($name,)* }

        impl Measure {
            /// Every measure, in the order of the tables.
            pub const ALL: &[Measure] = &[$(Measure::$name,)*];

            /// Its id in data files and addresses.
            pub const fn id(self) -> &'static str {
                match self { $(Measure::$name => $id,)* }
            }

            /// What it is, in full.
            pub const fn label(self) -> &'static str {
                match self { $(Measure::$name => $label,)* }
            }

            /// The heading of its column in a table.
            pub const fn short_label(self) -> &'static str {
                match self { $(Measure::$name => $short,)* }
            }

            /// The heading of its column in a table, in a language.
            pub const fn short_label_in(self, language: Language) -> &'static str {
                match self { $(Measure::$name => language.say($short, $welsh),)* }
            }

            /// How it is counted.
            pub const fn unit(self) -> Unit {
                match self { $(Measure::$name => Unit::$unit,)* }
            }
        }
    };
}

measures! {
    Rso "rso" Count "Registered sexual offenders (Category 1)" "Registered sexual offenders" "Troseddwyr rhywiol cofrestredig";
    RsoRate "rso_rate" Rate "Registered sex offenders per 100,000 people aged 10 and over" "Rate per 100,000 people aged 10+" "Cyfradd fesul 100,000 o bobl 10+ oed";
    RsoL1 "rso_l1" Count "Category 1, level 1" "Cat. 1, level 1" "Cat. 1, lefel 1";
    RsoL2 "rso_l2" Count "Category 1, level 2" "Cat. 1, level 2" "Cat. 1, lefel 2";
    RsoL3 "rso_l3" Count "Category 1, level 3" "Cat. 1, level 3" "Cat. 1, lefel 3";
    Cat2 "cat2" Count "Violent and other sexual offenders (Category 2)" "Category 2" "Categori 2";
    Cat2L1 "cat2_l1" Count "Category 2, level 1" "Cat. 2, level 1" "Cat. 2, lefel 1";
    Cat2L2 "cat2_l2" Count "Category 2, level 2" "Cat. 2, level 2" "Cat. 2, lefel 2";
    Cat2L3 "cat2_l3" Count "Category 2, level 3" "Cat. 2, level 3" "Cat. 2, lefel 3";
    Cat3 "cat3" Count "Other dangerous offenders (Category 3)" "Category 3" "Categori 3";
    Cat3L1 "cat3_l1" Count "Category 3, level 1" "Cat. 3, level 1" "Cat. 3, lefel 1";
    Cat3L2 "cat3_l2" Count "Category 3, level 2" "Cat. 3, level 2" "Cat. 3, lefel 2";
    Cat3L3 "cat3_l3" Count "Category 3, level 3" "Cat. 3, level 3" "Cat. 3, lefel 3";
    Cat4 "cat4" Count "Terrorist or terrorist risk offenders (Category 4)" "Category 4" "Categori 4";
    Total "total" Count "Everyone managed under MAPPA" "All categories" "Pob categori";
    TotalL1 "total_l1" Count "All categories, level 1" "All, level 1" "Pob cat., lefel 1";
    TotalL2 "total_l2" Count "All categories, level 2" "All, level 2" "Pob cat., lefel 2";
    TotalL3 "total_l3" Count "All categories, level 3" "All, level 3" "Pob cat., lefel 3";
    BreachNotification "breach_notification" Count "Cautioned or convicted for breaching notification requirements" "Notification breaches" "Torri gofynion hysbysu";
    Revoked "revoked" Count "Lifetime notification requirements revoked" "Taken off the register" "Tynnwyd oddi ar y gofrestr";
    Shpo "shpo" Count "Sexual harm prevention orders made" "SHPOs or SOPOs" "SHPO neu SOPO";
    ShpoTravel "shpo_travel" Count "Sexual harm prevention orders with a foreign travel restriction" "Travel restrictions" "Cyfyngiadau teithio";
    NotificationOrders "notification_orders" Count "Notification orders made" "Notification orders" "Gorchmynion hysbysu";
    ReturnedCustody "returned_custody" Count "Returned to custody for breach of licence (levels 2 and 3)" "Returned to custody" "Dychwelwyd i’r ddalfa";
    RsoReturnedCustody "rso_returned_custody" Count "Registered sexual offenders returned to custody for breach of licence (levels 2 and 3)" "RSOs returned to custody" "RSO a ddychwelwyd i’r ddalfa";
    SfoCharged "sfo_charged" Count "Charged with a serious further offence" "Serious further offences" "Troseddau difrifol pellach";
}

impl Measure {
    /// The measure of this id.
    pub fn from_id(id: &str) -> Option<Measure> {
        Self::ALL.iter().copied().find(|measure| measure.id() == id)
    }

    /// Its place in [`Measure::ALL`].
    pub const fn index(self) -> usize {
        self as usize
    }

    /// Whether it counts people at one level of management.
    pub fn is_level(self) -> bool {
        self.id().trim_end_matches(['1', '2', '3']).ends_with("_l")
    }

    /// The measures that `measure=` in an address may name: those that a trend can be drawn of.
    pub const CHARTED: &[Measure] = &[Measure::Rso, Measure::Cat2, Measure::Cat3, Measure::Cat4, Measure::Total];
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_unique_and_read_back() {
        for (index, &measure) in Measure::ALL.iter().enumerate() {
            assert_eq!(Measure::from_id(measure.id()), Some(measure));
            assert_eq!(measure.index(), index);
        }
        assert_eq!(Measure::from_id("rso_rate").map(Measure::unit), Some(Unit::Rate));
        assert!(Measure::Cat2L2.is_level() && !Measure::Cat2.is_level());
    }
}
