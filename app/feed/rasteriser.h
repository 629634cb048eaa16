// SPDX-License-Identifier: GPL-3.0-or-later
// Has a feed's pictures drawn, once each, by a program of its own: whatever a drawing does to the painter (a loop of
// minutes, gigabytes, a fault) happens there, within bounds of processor time and memory, and ends with that program.
// The program (escale-rasterise, ui/rasterise) is part of the windows; where it is not installed there are no pictures.
// Lives in one thread and answers there; never blocks it.
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "fiche/picture.h"

#include <QObject>
#include <chrono>
#include <functional>
#include <optional>

namespace escale {

/// escale-rasterise beside the running program, or where a package puts it; empty when there is none.
QString rasteriserProgram();

class Rasteriser final : public QObject {
    Q_OBJECT

public:
    using Answer = std::function<void(Result<Picture>)>;
    /// Of the wall clock, for a machine so busy that the program's own bound (seconds of processor time) never comes.
    static constexpr std::chrono::milliseconds patience{120'000};

    /// `program`: rasteriserProgram(), or empty. `clock` outlives the object.
    Rasteriser(QString program, Clock &clock, QObject *parent = nullptr);
    /// As stop().
    ~Rasteriser() override;

    /// The error of draw() when there is no program; known before anything is fetched.
    [[nodiscard]] std::optional<Error> unavailable() const;
    /// A picture as decodePicture() left it, as a Mask. Errors: BadAnswer (it cannot be drawn, or not within bounds:
    /// asking again is useless), BadConfiguration (there is no program, or it cannot work here), Incomplete (it took
    /// too long, which may not be the picture's fault). The answer comes from the event loop.
    void draw(const Picture &picture, Answer answer);
    /// Ends everything under way; nothing pending is answered any more.
    void stop();

private:
    class Run;

    QString m_program;
    Clock &m_clock;
};

} // namespace escale
