package org.hiwar.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** The time that all cores together spent on this process, its garbage collector too: what a busy machine does not change. */
final class CpuTime {
    private static final OperatingSystemMXBean SYSTEM =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private CpuTime() {}

    static double seconds() {
        return SYSTEM.getProcessCpuTime() / 1e9;
    }
}
