//! How exactly a number is meant by those beside it: `between 1,100 and 1,200`, `about one in 500`.

use super::hedge::hedge;
use super::note::Hedge;
use super::pattern::{after, before};
use super::sentence::Sentence;
use super::token::Token;

impl Sentence<'_, '_> {
    /// The hedge before the `one` of one in so many.
    pub fn hedge_of_one(&self, at: usize) -> Option<Hedge> {
        let one = (at.saturating_sub(10)..at)
            .rev()
            .find(|&at| self.tokens.get(at).and_then(Token::number).is_some_and(|one| one.thousandths == 1_000))?;
        Some(hedge(self.tokens, one).0).filter(|&hedge| hedge != Hedge::Exact)
    }

    /// `between 1,100 and 1,200`, `1,100 to 1,200`: no less than the one, no more than the other.
    pub fn range(&self, index: usize, at: usize) -> Option<Hedge> {
        let value = |index: usize| self.tokens.get(self.roles.get(index)?.0)?.number();
        let low = |index: usize| {
            let (first, second) = (self.roles.get(index)?.0, self.roles.get(index + 1)?.0);
            let (one, other) = (value(index)?, value(index + 1)?);
            let from = before(self.tokens, first, "between").is_some() && second == first + 2;
            let to = second == first + 2
                && after(self.tokens, first + 1, "to|–").is_some()
                && before(self.tokens, first, "from").is_none()
                && one.thousandths.saturating_mul(2) > other.thousandths;
            ((from || to) && one.thousandths < other.thousandths).then_some(())
        };
        if self.roles.get(index)?.0 != at {
            return None;
        }
        if low(index).is_some() {
            return Some(Hedge::Over);
        }
        low(index.checked_sub(1)?).map(|()| Hedge::Under)
    }
}
