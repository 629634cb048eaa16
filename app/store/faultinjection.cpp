// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/faultinjection.h"

#include <QMutex>
#include <QMutexLocker>

namespace escale {
namespace {

struct Seam {
    QMutex mutex;
    GateMaker maker;
};

Seam &seam()
{
    static Seam one;
    return one;
}

} // namespace

void setGateMaker(GateMaker maker)
{
    const QMutexLocker lock(&seam().mutex);
    seam().maker = std::move(maker);
}

CallGate gateFor(const QString &path)
{
    GateMaker maker;
    {
        const QMutexLocker lock(&seam().mutex);
        maker = seam().maker;
    }
    return maker ? maker(path) : CallGate(); // outside the lock: a gate may open a connection of its own
}

} // namespace escale
