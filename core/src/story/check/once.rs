//! What the tables of rules say in words, read once: a literal lies where it lies for as long as the program runs, so that where it
//! lies tells which it is.

use std::cell::Cell;

/// How many slots there are: several for each rule and list, so that most have their own.
const SLOTS: usize = 4_096;

/// A text, and what it says.
type Known<T> = Cell<Option<(&'static str, &'static T)>>;

/// What has been read, by where its text lies and how long it is.
pub struct Read<T: 'static> {
    read: fn(&'static str) -> T,
    slots: [Known<T>; SLOTS],
}

impl<T> Read<T> {
    /// Nothing yet.
    pub const fn new(read: fn(&'static str) -> T) -> Read<T> {
        Read { read, slots: [const { Cell::new(None) }; SLOTS] }
    }

    /// What a text says. There are as many as there are literals in the rules, so what was read is kept for good.
    #[inline(always)]
    pub fn get(&self, text: &'static str) -> &'static T {
        let mixed = text.as_ptr().addr().wrapping_add(text.len() << 7).wrapping_mul(0x9e37_79b1);
        let at = mixed >> 12 & (SLOTS - 1);
        match self.slots.get(at).map(Cell::get) {
            Some(Some((known, says))) if std::ptr::eq(known, text) => says,
            _ => self.find(text, at),
        }
    }

    /// The slots behind it, where others have it.
    #[inline(never)]
    fn find(&self, text: &'static str, at: usize) -> &'static T {
        for slot in (at..at + SLOTS).filter_map(|at| self.slots.get(at & (SLOTS - 1))) {
            match slot.get() {
                Some((known, says)) if std::ptr::eq(known, text) => return says,
                Some(_) => {}
                None => return self.keep(slot, text),
            }
        }
        Box::leak(Box::new((self.read)(text)))
    }

    fn keep(&self, slot: &Known<T>, text: &'static str) -> &'static T {
        let says: &'static T = Box::leak(Box::new((self.read)(text)));
        slot.set(Some((text, says)));
        says
    }
}
