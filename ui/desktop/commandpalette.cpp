// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/commandpalette.h"

#include "style/emptyfield.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>
#include <QRegularExpression>
#include <numeric>

namespace escale {
namespace {

constexpr int mostOfAKind = 4, mostAlone = 12;
constexpr int lastActionsKept = 5;

QString plainText(const QAction &action)
{
    return action.text().remove(u'&').remove(QChar(0x2026));
}

} // namespace

CommandPalette::CommandPalette(const Appearance &appearance, DesktopModel &model, QMenu &actions, QWidget *window)
    : OverlayList(appearance, window), m_model(model), m_menu(actions), m_field(new HintField)
{
    setHead(*m_field);
    list().setFocusPolicy(Qt::NoFocus); // the keys stay in the field
    m_field->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        if (isVisible()) // closed, there is nothing it could find
            fill();
    });
    connect(&list(), &QListWidget::itemClicked, this, &CommandPalette::run);
    retranslate();
}

void CommandPalette::open()
{
    if (isVisible())
        return close();
    gather();
    emptyField(*m_field);
    fill();
    openOver(*m_field);
}

void CommandPalette::close()
{
    if (!closeOver())
        return;
    m_actions.clear(); // and with them what they hold
    m_phrases.clear();
    m_fiches.clear();
    m_shown.clear();
}

void CommandPalette::gather()
{
    m_actions.clear();
    gatherActions(m_menu, {});
    m_phrases.clear();
    const QList<InterviewPhrase> &all = phrasebook().phrases();
    for (int i = 0; i < all.size(); ++i)
        m_phrases.append({all[i].in(m_model.contentLanguage()),
                          m_model.secondLanguage() ? all[i].in(*m_model.secondLanguage()) : QString(),
                          m_model.contentLanguage(), [this, i] { m_model.interview().speak(i); }});
    m_fiches.clear();
    for (const FicheCard &card : m_model.found().allCards())
        m_fiches.append({card.title, card.brand, card.language, [this, id = card.id] { m_model.open(id); }});
    const auto searchOf = [](const QList<Entry> &entries) {
        QList<PaletteSearch::Text> texts;
        for (const Entry &entry : entries)
            texts.append({entry.words + u' ' + entry.where, entry.language});
        return PaletteSearch(texts);
    };
    m_actionSearch = searchOf(m_actions);
    m_phraseSearch = searchOf(m_phrases);
    m_ficheSearch = searchOf(m_fiches);
}

void CommandPalette::gatherActions(const QMenu &menu, const QString &where)
{
    for (QAction *action : menu.actions()) {
        if (action->menu() != nullptr) {
            gatherActions(*action->menu(), action->menu()->title().remove(u'&'));
            continue;
        }
        if (action->isSeparator() || !action->isEnabled() || !action->isVisible() || action->text().isEmpty())
            continue;
        m_actions.append({plainText(*action),
                          QStringList({where, action->shortcut().toString(QKeySequence::NativeText)})
                              .filter(QRegularExpression(QStringLiteral(".")))
                              .join(QStringLiteral(" · ")),
                          m_model.interfaceLanguage(), [this, guard = QPointer<QAction>(action)] {
                              if (!guard)
                                  return;
                              m_lastActions.removeOne(guard);
                              m_lastActions.prepend(guard);
                              m_lastActions.resize(std::min<qsizetype>(m_lastActions.size(), lastActionsKept));
                              guard->trigger();
                          }});
    }
}

void CommandPalette::fill()
{
    list().clear();
    m_shown.clear();
    const QString typed = m_field->text().trimmed();
    const QChar first = typed.isEmpty() ? QChar() : typed.front();
    const bool narrowed = first == u'>' || first == u'!' || first == u'#';
    const QString words = narrowed ? typed.mid(1) : typed;
    const int most = narrowed ? mostAlone : mostOfAKind;
    const auto wants = [&](QChar sign) { return !narrowed || first == sign; };
    if (words.trimmed().isEmpty()) {
        QList<Entry> last;
        for (const Entry &entry : std::as_const(m_actions)) {
            for (const QAction *action : std::as_const(m_lastActions)) {
                if (plainText(*action) == entry.words)
                    last.append(entry);
            }
        }
        QList<Entry> read;
        for (const QString &id : m_model.recent()) {
            if (const FicheCard *card = m_model.found().card(id))
                read.append({card->title, card->brand, card->language, [this, id] { m_model.open(id); }});
        }
        const auto allOf = [](const QList<Entry> &entries) {
            QList<int> places(entries.size());
            std::iota(places.begin(), places.end(), 0);
            return places;
        };
        if (wants(u'>'))
            section(tr("Last actions"), last, allOf(last));
        if (wants(u'#'))
            section(tr("Recently read"), read, allOf(read));
    } else {
        if (wants(u'>'))
            section(tr("Actions"), m_actions, m_actionSearch.find(words, most));
        if (wants(u'!'))
            section(tr("Sentences, said aloud"), m_phrases, m_phraseSearch.find(words, most));
        if (wants(u'#'))
            section(tr("Fiches"), m_fiches, m_ficheSearch.find(words, most));
    }
    step(1);
    list().scrollToTop(); // the title above the first line
    place();
}

void CommandPalette::section(const QString &title, const QList<Entry> &entries, const QList<int> &places)
{
    if (places.isEmpty())
        return;
    auto *head = new QListWidgetItem(title, &list());
    head->setFlags(Qt::NoItemFlags);
    head->setFont(appearance().font(TextRole::Small));
    for (const int place : places)
        add(entries.at(place));
}

void CommandPalette::add(const Entry &entry)
{
    addLine(entry.words, entry.where, entry.language)->setData(Qt::UserRole, m_shown.size());
    m_shown.append(entry.act);
}

void CommandPalette::run(const QListWidgetItem *item)
{
    const QVariant place = item != nullptr ? item->data(Qt::UserRole) : QVariant();
    if (!place.isValid())
        return;
    const std::function<void()> act = m_shown.value(place.toInt());
    close(); // first: the action may open something of its own
    act();
}

/// The next line that can be chosen.
void CommandPalette::step(int by)
{
    const int count = list().count();
    for (int row = list().currentRow() + by; row >= 0 && row < count; row += by) {
        if (list().item(row)->flags().testFlag(Qt::ItemIsSelectable))
            return list().setCurrentRow(row);
    }
}

void CommandPalette::place()
{
    constexpr int widest = 760, highest = 560, above = 64;
    m_field->setFont(appearance().font(TextRole::Lead));
    const QWidget *around = parentWidget();
    const QSize size(std::min(widest, around->width() - above),
                     std::min({highest, around->height() - 2 * above, wantedHeight()}));
    setGeometry(QRect(QPoint((around->width() - size.width()) / 2, above), size));
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
        return false;
    }
    if (event->type() == QEvent::FocusOut && isVisible() &&
        static_cast<QFocusEvent *>(event)->reason() == Qt::MouseFocusReason) {
        goneElsewhere();
        close();
        return false;
    }
    // Keys of the menu's actions mean nothing here but what the field makes of them.
    if (event->type() != QEvent::KeyPress)
        return OverlayList::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        run(list().currentItem());
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return OverlayList::eventFilter(watched, event);
    }
}

void CommandPalette::retranslate()
{
    m_field->setHint(tr("Action, sentence or fiche ( > actions, ! sentences, # fiches )"));
    m_field->setAccessibleName(tr("All actions"));
    list().setAccessibleName(tr("Found"));
}

} // namespace escale
