// SPDX-License-Identifier: GPL-3.0-or-later
// A fiche of 1,000 words in the editor: opening it, a key (document to blocks to the feed's HTML), and the check with
// its underlines. The bound is 50 ms an edit. Beside the clock's time that of the window's thread: what else runs does
// not count there.
#include "workshop/workshopwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace escale;

namespace {

class NoSecrets final : public SecretStore {
public:
    void read(Read answer) override
    {
        answer(
            std::optional<StoredSignIn>({QStringLiteral("a@exemple.test"), "x", QStringLiteral("http://127.0.0.1:9")}));
    }
    void write(const StoredSignIn &, Written answer) override { answer(QString()); }
    void forget(std::function<void(Result<Done>)> answer) override { answer(Done{}); }
};

/// Of this thread, in ms.
double threadTime()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return 1e3 * static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e6;
}

struct Times {
    std::vector<double> clock, thread;
};

template <typename Work> void measure(Times &times, const Work &work)
{
    QElapsedTimer timer;
    timer.start();
    const double before = threadTime();
    work();
    times.thread.push_back(threadTime() - before);
    times.clock.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
}

void say(const char *what, Times &times)
{
    for (std::vector<double> *each : {&times.clock, &times.thread})
        std::sort(each->begin(), each->end());
    const auto at = [](const std::vector<double> &all, std::size_t percent) {
        return all[std::min(all.size() - 1, all.size() * percent / 100)];
    };
    std::printf("%s: median %.2f ms (thread %.2f), 95 %% %.2f ms (%.2f), worst %.2f ms (%.2f)\n", what,
                at(times.clock, 50), at(times.thread, 50), at(times.clock, 95), at(times.thread, 95),
                times.clock.back(), times.thread.back());
}

} // namespace

int main(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    const QTemporaryDir folder;
    WorkshopSettings settings;
    settings.feed = QUrl(QStringLiteral("http://127.0.0.1:9"));
    settings.database = folder.filePath(QStringLiteral("authoring.sqlite"));
    const Appearance appearance(Profile::Desktop);
    WorkshopWindow window(
        appearance, std::make_unique<Workshop>(settings, std::make_unique<NoSecrets>(), systemClock()), systemClock());
    window.show();
    window.workshop().beginFiche(Kind::Dispositif);
    EditorPage &editor = window.editor();
    FieldEdit *what = editor.field(QStringLiteral("what"));
    QList<Block> blocks;
    for (int i = 0; i < 20; ++i) {
        Block block;
        block.runs = {
            {QStringLiteral("Vous avez obtenu un récépissé de la préfecture, qui est délivré par le bureau du "
                            "séjour. Afin de renouveler votre titre, contactez la CAF avant le 12 mars 2027, "
                            "puis apportez les justificatifs de domicile, votre passeport et les attestations "
                            "de votre employeur au guichet. Le bureau est ouvert. %1")
                 .arg(i),
             {},
             {}}};
        blocks.append(block);
    }
    what->setBlocks(blocks);
    Q_EMIT what->edited();
    QApplication::processEvents();
    editor.check();
    Times keys, checks, openings;
    for (int i = 0; i < 200; ++i) {
        QTextCursor cursor(what->document());
        cursor.setPosition(20 + i * 31 % (what->document()->characterCount() - 40));
        what->setTextCursor(cursor);
        measure(keys, [what] {
            QKeyEvent press(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, QStringLiteral("a"));
            QApplication::sendEvent(what, &press);
        });
        measure(checks, [&editor] { editor.check(); });
    }
    say("a key", keys);
    say("a check with its underlines", checks);
    const qint64 fiche = window.workshop().copy().fiche;
    for (int i = 0; i < 5; ++i) {
        window.workshop().beginFiche(Kind::Dispositif); // another one
        QApplication::processEvents();
        measure(openings, [&] {
            for (const WorkshopRow &row : window.workshop().rows()) {
                if (row.local == fiche)
                    window.workshop().openFiche(row);
            }
            QApplication::processEvents();
        });
        if (!window.workshop().isOpen() || window.workshop().copy().fiche != fiche)
            return 1;
    }
    say("opening it, drawn", openings);
    return 0;
}
