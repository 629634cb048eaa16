// SPDX-License-Identifier: GPL-3.0-or-later
// What a person hears, measured on a real sound server (tests/integration/speech_proof.sh starts one). Prints the
// figures; the exit code says whether they hold. Usage: speech_proof [PROOF [COMMAND...]], see below.
#include "measure.h"

#include <QGuiApplication>
#include <cstdio>

using namespace escale::proof;

int main(int argc, char *argv[])
{
    std::setvbuf(stdout, nullptr, _IOLBF, BUFSIZ);
    const QGuiApplication application(argc, argv);
    const QStringList words = QGuiApplication::arguments();
    const QString proof = words.value(1);
    if (proof == QLatin1String("--system"))
        return proveSystem(words.value(2));
    if (proof == QLatin1String("--recorded"))
        return proveRecordings();
    if (proof == QLatin1String("--microphone"))
        return proveMicrophone(words.value(2));
    if (proof == QLatin1String("--late"))
        return proveLate(words.value(2));
    if (proof == QLatin1String("--loss"))
        return proveLoss(words.value(2), words.value(3));
    if (proof == QLatin1String("--unplugged"))
        return proveUnplugged(words.value(2), words.value(3));
    return proveBuiltin(proof == QLatin1String("--gaps"));
}
