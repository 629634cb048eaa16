// SPDX-License-Identifier: GPL-3.0-or-later
// Makes calls into SQLite fail, or counts them: of every connection that is opened while it lives. One at a time.
#pragma once

#include "store/faultinjection.h"

namespace escale::test {

class FaultInjector final {
public:
    /// `gate` is asked by all of these connections, each in its own thread, also after the injector has gone.
    explicit FaultInjector(const CallGate &gate) : FaultInjector([gate](const QString &) { return gate; }) {}
    /// A gate of its own for each connection.
    explicit FaultInjector(GateMaker maker) { setGateMaker(std::move(maker)); }
    ~FaultInjector() { setGateMaker({}); }
    FaultInjector(const FaultInjector &) = delete;
    FaultInjector &operator=(const FaultInjector &) = delete;
};

} // namespace escale::test
