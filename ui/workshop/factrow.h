// SPDX-License-Identifier: GPL-3.0-or-later
// One fact of `metadatas` (contract section 4) that is a choice and some numbers, in one row: the choice, its fields,
// below them how readers have it, and a sentence where it makes no sense. A sentence takes nothing away: what was typed
// stays. Only what a person touched is written anew; what of a value nobody touched stays as the server wrote it.
#pragma once

#include "authoring/rawjson.h"
#include "fiche/metadata.h"
#include "style/label.h"

#include <QComboBox>
#include <array>
#include <string_view>

namespace escale {

class WrapLayout;

class FactRow : public QWidget {
    Q_OBJECT

public:
    /// JSON; a null array: not said. Nobody is told.
    void setValue(const QByteArray &value);
    [[nodiscard]] const QByteArray &value() const { return m_value; }
    /// `name`: of the fact, for those who hear it; the others are words that all facts share.
    void retranslate(const QString &name, const QString &notSaid, const QString &notRelevant);
    [[nodiscard]] QComboBox &kind() const { return *m_kind; }
    /// As readers have it; empty where they have nothing.
    [[nodiscard]] QString reading() const { return m_reading->text(); }
    /// What makes no sense in it; empty where all does.
    [[nodiscard]] QString trouble() const { return m_trouble->text(); }

Q_SIGNALS:
    void edited(const QByteArray &value); ///< by a person; a null array: not said

protected:
    /// `appearance` outlives it. `key`: the fact's in `metadatas`. `kinds`: how many choices there are.
    FactRow(const Appearance &appearance, QString key, int kinds, QWidget *parent);

    void addField(QWidget *field);
    /// The fields as value() has them, and which of them are there. Nothing is told meanwhile.
    virtual void showValue() = 0;
    /// The value for another choice of kind(); the one there is where it stays.
    [[nodiscard]] virtual QByteArray valueFor(int kind) const = 0;
    [[nodiscard]] virtual QString words(const Metadata &facts, Language in) const = 0;
    [[nodiscard]] virtual QString wrong() const { return {}; }
    virtual void nameFields(const QString &name) = 0;

    /// A person has changed it.
    void change(const QByteArray &value);
    /// The same for one member of the object that it is.
    void put(const QString &member, const QByteArray &json);
    [[nodiscard]] QByteArray member(QStringView key) const;
    [[nodiscard]] QString text(QStringView key) const { return rawjson::text(member(key)).value_or(QString()); }
    /// The numbers of a list, or the one that stands there; numbers in quotation marks too (contract section 4).
    [[nodiscard]] QList<double> numbers(QStringView key) const;
    static QByteArray numbersJson(const QList<double> &numbers);
    /// Words that somebody is typing stay as they are while they mean this number.
    template <typename Box, typename Number> static void putNumber(Box &box, Number number)
    {
        if (box.value() != number)
            box.setValue(number);
    }
    /// One choice for each code of the contract.
    template <std::size_t N> static void addCodes(QComboBox &box, const std::array<std::string_view, N> &codes)
    {
        for (const std::string_view code : codes) {
            const QString word = QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size()));
            box.addItem(word, word);
        }
    }
    /// A code this form does not know is one more choice.
    static void choose(QComboBox &box, const QString &code);

private:
    void refresh();

    QString m_key, m_name;
    QByteArray m_value;
    bool m_showing = false;
    QComboBox *m_kind;
    WrapLayout *m_fields;
    Label *m_reading, *m_trouble;
};

} // namespace escale
