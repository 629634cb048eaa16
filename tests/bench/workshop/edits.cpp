// SPDX-License-Identifier: GPL-3.0-or-later
// A fiche of 1,000 words in the editor: a key (document to blocks to the feed's HTML), and the check with its
// underlines. The bound is 50 ms an edit.
#include "workshop/workshopwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>

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

void say(const char *what, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    std::printf("%s: median %.2f ms, 95 %% %.2f ms, worst %.2f ms\n", what, times[times.size() / 2],
                times[times.size() * 95 / 100], times.back());
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
    QApplication::processEvents();
    editor.check();
    std::vector<double> keys, checks;
    QElapsedTimer timer;
    for (int i = 0; i < 200; ++i) {
        QTextCursor cursor(what->document());
        cursor.setPosition(20 + i * 31 % (what->document()->characterCount() - 40));
        what->setTextCursor(cursor);
        timer.restart();
        QKeyEvent press(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, QStringLiteral("a"));
        QApplication::sendEvent(what, &press);
        keys.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        timer.restart();
        editor.check();
        checks.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    say("a key", keys);
    say("a check with its underlines", checks);
    return 0;
}
