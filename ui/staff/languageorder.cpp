// SPDX-License-Identifier: GPL-3.0-or-later
#include "staff/languageorder.h"

#include "l10n/isolate.h"

#include <QHBoxLayout>

namespace escale {

LanguageOrder::LanguageOrder(const Appearance &appearance, const QList<Language> &offered, QWidget *parent)
    : QWidget(parent), m_appearance(appearance), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins({});
    m_column->setSpacing(appearance.metrics().unit);
    for (const Language language : offered) {
        m_offered.insert(language);
        addRow(language);
    }
    for (const Language language : allLanguages) {
        if (!m_offered.contains(language))
            addRow(language);
    }
    arrange();
}

void LanguageOrder::addRow(Language language)
{
    Row row{language, new QWidget, new Button(m_appearance, Button::Kind::Choice),
            new Button(m_appearance, Button::Kind::Plain)};
    auto *line = new QHBoxLayout(row.whole);
    line->setContentsMargins({});
    line->setSpacing(m_appearance.metrics().unit);
    line->addWidget(row.choice, 1);
    line->addWidget(row.up);
    row.choice->setTarget(Button::Target::Secondary);
    row.choice->setContentLanguage(language);
    row.choice->setWords(ownName(language));
    row.up->setTarget(Button::Target::Secondary);
    row.up->setSymbol(Icon::Up);
    //: %1 is a language
    row.up->setAccessibleName(tr("%1: earlier").arg(isolated(ownName(language), layoutDirection())));
    connect(row.choice, &Button::clicked, this, [this, language] { toggle(language); });
    connect(row.up, &Button::clicked, this, [this, language] { raiseRow(language); });
    m_rows.append(row);
}

QList<Language> LanguageOrder::offered() const
{
    QList<Language> list;
    for (const Row &row : m_rows) {
        if (m_offered.contains(row.language))
            list.append(row.language);
    }
    return list;
}

void LanguageOrder::toggle(Language language)
{
    if (!m_offered.contains(language))
        m_offered.insert(language);
    else if (m_offered.size() > 1)
        m_offered.remove(language);
    arrange();
    Q_EMIT changed();
}

void LanguageOrder::raiseRow(Language language)
{
    for (qsizetype i = 1; i < m_rows.size(); ++i) {
        if (m_rows[i].language != language)
            continue;
        m_rows.swapItemsAt(i, i - 1);
        break;
    }
    arrange();
    Q_EMIT changed();
}

void LanguageOrder::arrange()
{
    for (const Row &row : std::as_const(m_rows)) {
        m_column->removeWidget(row.whole);
        m_column->addWidget(row.whole);
        row.choice->setChecked(m_offered.contains(row.language));
        row.up->setEnabled(row.language != m_rows.first().language);
    }
}

} // namespace escale
