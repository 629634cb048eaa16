// SPDX-License-Identifier: GPL-3.0-or-later
// What the compositor of Debian 12 leaves out. Each wl_touch event belongs to a frame, and Qt acts at the frame's end;
// cage 0.1.4 on wlroots 0.15 never ends one (cage-kiosk/cage#272, mended in 0.1.5): a finger that is lifted goes on
// pressing until the next one comes. This library is loaded into cage (LD_PRELOAD, kiosk-session) and ends a frame
// after every touch. Where the compositor does so itself, an empty frame more does nothing.
#include <cstdint>
#include <dlfcn.h>

struct wlr_seat;
struct wlr_surface;

namespace {

template <typename Function> Function *next(const char *name)
{
    return reinterpret_cast<Function *>(dlsym(RTLD_NEXT, name));
}

void endFrame(wlr_seat *seat)
{
    static auto *const notify = next<void(wlr_seat *)>("wlr_seat_touch_notify_frame");
    if (notify != nullptr)
        notify(seat);
}

} // namespace

extern "C" {

__attribute__((visibility("default"))) std::uint32_t wlr_seat_touch_notify_down(wlr_seat *seat, wlr_surface *surface,
                                                                                std::uint32_t time, std::int32_t finger,
                                                                                double x, double y)
{
    using Notify = std::uint32_t(wlr_seat *, wlr_surface *, std::uint32_t, std::int32_t, double, double);
    static auto *const notify = next<Notify>("wlr_seat_touch_notify_down");
    const std::uint32_t serial = notify(seat, surface, time, finger, x, y);
    endFrame(seat);
    return serial;
}

__attribute__((visibility("default"))) void wlr_seat_touch_notify_motion(wlr_seat *seat, std::uint32_t time,
                                                                         std::int32_t finger, double x, double y)
{
    static auto *const notify =
        next<void(wlr_seat *, std::uint32_t, std::int32_t, double, double)>("wlr_seat_touch_notify_motion");
    notify(seat, time, finger, x, y);
    endFrame(seat);
}

__attribute__((visibility("default"))) void wlr_seat_touch_notify_up(wlr_seat *seat, std::uint32_t time,
                                                                     std::int32_t finger)
{
    static auto *const notify = next<void(wlr_seat *, std::uint32_t, std::int32_t)>("wlr_seat_touch_notify_up");
    notify(seat, time, finger);
    endFrame(seat);
}

} // extern "C"
