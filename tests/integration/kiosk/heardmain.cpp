// SPDX-License-Identifier: GPL-3.0-or-later
// kiosk-heard SETTINGS LIBRARY: the real kiosk with its real voices, which tells on its standard output what is being
// said and where things are, so that somebody outside (kiosk_heard.sh) can touch the screen and listen at the sink. It
// touches nothing itself. One line a happening:
//   said MILLISECONDS LANGUAGE WORDS          a sentence, as its sound begins
//   place NAME LEFT TOP WIDTH HEIGHT          the answer to "where NAME" on the standard input; "place NAME" for
//   nowhere page NUMBER GUIDE TEXTSTEP COLOURS STEP   the answer to "page" names NAME... the answer to "names": buttons
//   that a finger finds
// NAME: an object's name, "picture:NAME" for a button with that picture, "tile:N", "card:N", "key:LETTER".
#include "keyboard/key.h"
#include "kiosk/fichecardview.h"
#include "kiosk/picturebutton.h"
#include "kiosk/themetile.h"
#include "kioskstart.h"
#include "speech/narrator.h"

#include <QApplication>
#include <QSocketNotifier>
#include <cstdio>
#include <unistd.h>

using namespace escale;

namespace {

void tell(const QString &line)
{
    std::printf("%s\n", qUtf8Printable(line));
    std::fflush(stdout);
}

class Witness final : public QObject {
public:
    explicit Witness(KioskProgram &program) : m_program(program), m_input(STDIN_FILENO, QSocketNotifier::Read)
    {
        for (Narrator *narrator : program.narrators()) {
            connect(narrator, &Narrator::sentence, this, [narrator](int index) {
                if (index < 0)
                    return;
                const Utterance &said = narrator->page().at(index);
                tell(QStringLiteral("said %1 %2 %3")
                         .arg(QDateTime::currentMSecsSinceEpoch())
                         .arg(QLatin1String(code(said.language)), spokenText(said).simplified()));
            });
        }
        connect(&m_input, &QSocketNotifier::activated, this, [this] { read(); });
    }

private:
    void read()
    {
        char bytes[4096];
        const ssize_t count = ::read(STDIN_FILENO, bytes, sizeof bytes);
        if (count <= 0)
            return QApplication::exit(0);
        m_pending.append(bytes, count);
        for (qsizetype end = m_pending.indexOf('\n'); end >= 0; end = m_pending.indexOf('\n')) {
            answer(QString::fromUtf8(m_pending.first(end)));
            m_pending = m_pending.sliced(end + 1);
        }
    }

    void answer(const QString &question)
    {
        if (question.startsWith(QLatin1String("where ")))
            return tellPlace(question.mid(6));
        if (question == QLatin1String("page"))
            return tellPage();
        QStringList names;
        for (const auto *button : m_program.window().findChildren<QAbstractButton *>()) {
            if (isFound(*button) && !button->objectName().isEmpty())
                names.append(button->objectName());
        }
        tell(QStringLiteral("names ") + names.join(u' '));
    }

    static bool isFound(const QWidget &widget)
    {
        return widget.isVisible() && widget.isEnabled() && widget.visibleRegion().contains(widget.rect().center());
    }

    void tellPage()
    {
        KioskWindow &window = m_program.window();
        tell(QStringLiteral("page %1 %2 %3 %4 %5")
                 .arg(static_cast<int>(window.navigator().current().page))
                 .arg(window.guide().isOn() ? 1 : 0)
                 .arg(m_program.appearance().textStep())
                 .arg(static_cast<int>(m_program.appearance().colourSet()))
                 .arg(window.navigator().current().step));
    }

    template <typename T> QWidget *numbered(const QString &number) const
    {
        QList<T *> all = m_program.window().findChildren<T *>();
        all.removeIf([](const T *one) { return !one->isVisible(); });
        std::sort(all.begin(), all.end(), [](const T *a, const T *b) {
            const QPoint left = a->mapToGlobal(QPoint()), right = b->mapToGlobal(QPoint());
            return left.y() != right.y() ? left.y() < right.y() : left.x() < right.x();
        });
        return all.value(number.toInt());
    }

    QWidget *find(const QString &name) const
    {
        const QString rest = name.section(u':', 1);
        if (name.startsWith(QLatin1String("tile:")))
            return numbered<ThemeTile>(rest);
        if (name.startsWith(QLatin1String("card:")))
            return numbered<FicheCardView>(rest);
        for (QWidget *widget : m_program.window().findChildren<QWidget *>()) {
            if (!widget->isVisible())
                continue;
            const auto *key = qobject_cast<Key *>(widget);
            const auto *button = qobject_cast<PictureButton *>(widget);
            if (name.startsWith(QLatin1String("key:"))       ? key != nullptr && key->accessibleName() == rest
                : name.startsWith(QLatin1String("picture:")) ? button != nullptr && button->picture() == rest
                                                             : widget->objectName() == name)
                return widget;
        }
        return nullptr;
    }

    /// On the screen: the window covers it.
    void tellPlace(const QString &name)
    {
        const QWidget *widget = find(name);
        if (widget == nullptr)
            return tell(QStringLiteral("place %1").arg(name));
        const QPoint corner = widget->mapTo(&m_program.window(), QPoint());
        tell(QStringLiteral("place %1 %2 %3 %4 %5")
                 .arg(name)
                 .arg(corner.x())
                 .arg(corner.y())
                 .arg(widget->width())
                 .arg(widget->height()));
    }

    KioskProgram &m_program;
    QSocketNotifier m_input;
    QByteArray m_pending;
};

} // namespace

int main(int argc, char *argv[])
{
    return test::runKiosk(
        argc, argv, 2, [](KioskProgram &program, const QStringList &) { return std::make_unique<Witness>(program); });
}
