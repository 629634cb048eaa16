// SPDX-License-Identifier: GPL-3.0-or-later
// What the proofs share: figures with their limits, time that passes, sentences to say.
#pragma once

#include "listener.h"
#include "speech/fichereading.h"
#include "speech/narrator.h"

namespace escale::proof {

/// Prints a figure; one that does not hold is remembered for the exit code.
void tell(const char *what, double value, const char *unit, bool holds, double limit);
[[nodiscard]] bool allHold();
/// Something without a figure that must be so.
void demand(bool holds, const char *what);

void wait(int milliseconds);
/// Lets time pass until `what` is so; how long it took, or -1.
double waitFor(const std::function<bool()> &what, int limit);
/// The shell.
void run(const QString &command);
double p95(QList<double> values);

/// Three sentences of everyday length. fr en ar fa ru uk ps.
QList<PageItem> sentences(Language language);

/// Says `page` to its end; milliseconds from the first to the last loud sample.
double lengthOf(const QList<Utterance> &page, Narrator &narrator, Listener &ears);

/// Taps sentence after sentence; tap to sound, light to sound, stop to silence.
struct Taps {
    QList<double> toSound, toSilence, lightOff;
};
Taps tapThrough(Narrator &narrator, Listener &ears, int count);

// The proofs; each returns an exit code.
int proveBuiltin(bool onlyGaps);
int proveRecordings();
/// What is played into the sink "mouth" is what the default source hears; the takes stay in `folder`.
int proveMicrophone(const QString &folder);
/// `kill`: ends the daemon of the system's voices, in mid-sentence.
int proveSystem(const QString &kill);
/// The sound server dies in mid-sentence, is away for longer than anybody's second try, and comes back.
int proveLoss(const QString &kill, const QString &restart);
/// The program starts before any sound server.
int proveLate(const QString &begin);
/// The loudspeaker is unplugged in mid-sentence and plugged in again; the server stays.
int proveUnplugged(const QString &unplug, const QString &plug);

} // namespace escale::proof
