//! Labels at the ends of lines, moved apart where they would collide.

/// The heights of labels, each as near as can be to where it wants to be (in sum of squares), none nearer than `apart` to
/// another, all between `top` and `bottom`; closer where there is no room for all. In the order given.
///
/// Less the distances before it, each label's place may not be above that of the one before: isotonic regression, by
/// pooling neighbours (Ayer et al. 1955).
pub fn spread(wanted: &[i32], apart: i32, top: i32, bottom: i32) -> Vec<i32> {
    let gaps = i32::try_from(wanted.len().saturating_sub(1)).unwrap_or(0);
    let apart = apart.min((bottom - top).max(0).checked_div(gaps).unwrap_or(apart));
    // put in order one by one: a sort would cost the page a kilobyte
    let mut order: Vec<(usize, i32)> = Vec::with_capacity(wanted.len());
    for (index, &want) in wanted.iter().enumerate() {
        order.insert(order.partition_point(|&(_, other)| other <= want), (index, want));
    }
    // pools of labels that stand close together: the sum of their places, and how many they are
    let mut pools: Vec<(i32, i32)> = Vec::with_capacity(order.len());
    for (before, &(_, want)) in (0..).zip(&order) {
        let mut pool = (want - before * apart, 1);
        while let Some(&(sum, count)) = pools.last()
            && sum * pool.1 > pool.0 * count
        {
            pools.pop();
            pool = (pool.0 + sum, pool.1 + count);
        }
        pools.push(pool);
    }
    let lowest = (bottom - gaps * apart).max(top);
    let places = pools.iter().flat_map(|&(sum, count)| (0..count).map(move |_| sum.div_euclid(count).clamp(top, lowest)));
    let mut placed = wanted.to_vec();
    for ((before, place), &(index, _)) in (0..).zip(places).zip(&order) {
        if let Some(at) = placed.get_mut(index) {
            *at = place + before * apart;
        }
    }
    placed
}

#[cfg(test)]
mod tests {
    use super::spread;

    #[test]
    fn labels_keep_their_distance_and_their_order() {
        assert_eq!(spread(&[100, 300], 16, 0, 400), [100, 300]);
        assert_eq!(spread(&[100, 104], 16, 0, 400), [94, 110]);
        assert_eq!(spread(&[104, 100], 16, 0, 400), [110, 94]);
        assert_eq!(spread(&[2, 2], 16, 0, 400), [0, 16]);
        assert_eq!(spread(&[399, 400], 16, 0, 400), [384, 400]);
        assert_eq!(spread(&[200, 200, 201, 50, 202], 16, 0, 400), [176, 192, 208, 50, 224]);
        assert_eq!(spread(&[10, 10, 10], 16, 0, 20), [0, 10, 20]);
        assert_eq!(spread(&[], 16, 0, 400), Vec::<i32>::new());
    }
}
