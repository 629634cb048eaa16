// SPDX-License-Identifier: GPL-3.0-or-later
// escale-voice: sentences in, sound out (speech/voiceprotocol.h). Nobody starts it by hand.
#include "helper/confinement.h"
#include "speech/espeakengine.h"
#include "voice/voiceservice.h"

#include <QCoreApplication>
#ifdef Q_OS_WIN
#include <fcntl.h>
#include <io.h>
#endif

using namespace escale;

namespace {

/// Of the voice's data the large ones are read when their language is first spoken.
constexpr Bounds voiceBounds{0, 0, 768LL * 1024 * 1024, true};
constexpr int noBudget = 2;

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv); // knows where the program, and so its data, lies
    EspeakEngine::instance();                       // our own data, read before a stranger's words are
    if (!confineThisProcess(voiceBounds))
        return noBudget;
#ifdef Q_OS_WIN
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
#endif
    return serveVoice(stdin, stdout);
}
