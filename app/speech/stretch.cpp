// SPDX-License-Identifier: GPL-3.0-or-later
#include "speech/stretch.h"

#include <cmath>
#include <memory>
#include <sonic.h>

namespace escale {

Clip stretched(const Clip &clip, double factor)
{
    constexpr double least = 0.25, most = 4, unheard = 0.01;
    const double wanted = std::clamp(factor, least, most);
    if (clip.samples.isEmpty() || std::abs(wanted - 1) < unheard)
        return clip;
    const std::unique_ptr<sonicStreamStruct, decltype(&sonicDestroyStream)> stream(sonicCreateStream(clip.rate, 1),
                                                                                   &sonicDestroyStream);
    if (!stream)
        return clip;
    sonicSetSpeed(stream.get(), static_cast<float>(1 / wanted));
    QList<qint16> input = clip.samples; // sonic takes a pointer that is not const
    if (sonicWriteShortToStream(stream.get(), input.data(), static_cast<int>(input.size())) == 0 ||
        sonicFlushStream(stream.get()) == 0)
        return clip;
    Clip result{clip.rate, QList<qint16>(sonicSamplesAvailable(stream.get())), clip.words};
    result.samples.resize(
        sonicReadShortFromStream(stream.get(), result.samples.data(), static_cast<int>(result.samples.size())));
    for (WordMark &mark : result.words)
        mark.at = std::chrono::milliseconds(std::lround(static_cast<double>(mark.at.count()) * wanted));
    return result;
}

} // namespace escale
