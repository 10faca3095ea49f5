package org.handslag.matching;

import java.util.Arrays;

/**
 * Nodes that are still to be looked at, the nearest first. Those as near as the last one taken wait
 * apart, in the order in which they came, since there are often very many; a node that has come
 * nearer is in it twice.
 */
final class Nearest {
    private long[] far = new long[64];
    private int[] node = new int[64];
    private int size;
    private int[] near = new int[64];
    private int nearFirst;
    private int nearLast;
    private long now;

    void clear() {
        size = 0;
        nearFirst = 0;
        nearLast = 0;
        now = 0;
    }

    boolean isEmpty() {
        return size == 0 && nearFirst == nearLast;
    }

    /** How far the node is that was taken last. */
    long now() {
        return now;
    }

    int take() {
        if (nearFirst < nearLast) {
            return near[nearFirst++];
        }
        nearFirst = 0;
        nearLast = 0;
        int nearest = node[0];
        now = far[0];
        sink(far[--size], node[size]);
        return nearest;
    }

    void add(int fresh, long distance) {
        if (distance == now) {
            if (nearLast == near.length) {
                near = Arrays.copyOf(near, 2 * nearLast);
            }
            near[nearLast++] = fresh;
            return;
        }
        if (size == far.length) {
            far = Arrays.copyOf(far, 2 * size);
            node = Arrays.copyOf(node, 2 * size);
        }
        int at = size++;
        while (at > 0 && far[(at - 1) / 2] > distance) {
            put(at, far[(at - 1) / 2], node[(at - 1) / 2]);
            at = (at - 1) / 2;
        }
        put(at, distance, fresh);
    }

    private void sink(long distance, int which) {
        int at = 0;
        while (2 * at + 1 < size) {
            int least = 2 * at + 1;
            if (least + 1 < size && far[least + 1] < far[least]) {
                least++;
            }
            if (far[least] >= distance) {
                break;
            }
            put(at, far[least], node[least]);
            at = least;
        }
        put(at, distance, which);
    }

    private void put(int at, long distance, int which) {
        far[at] = distance;
        node[at] = which;
    }
}
