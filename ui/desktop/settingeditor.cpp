// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/settingeditor.h"

#include "fiche/language.h"
#include "style/flow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <algorithm>

namespace escale {
namespace {

using Wanted = std::function<void(const QString &)>;

SettingEditor numberEditor(const SettingEntry &entry, const Wanted &wanted)
{
    auto *box = new QSpinBox;
    box->setRange(entry.least, entry.most);
    box->setKeyboardTracking(false);
    QObject::connect(box, &QSpinBox::valueChanged, box, [wanted](int number) { wanted(QString::number(number)); });
    return {box, [box](const QString &value) { box->setValue(value.toInt()); }};
}

SettingEditor choiceEditor(const SettingEntry &entry, const Wanted &wanted)
{
    auto *box = new QComboBox;
    // As wide as the page, not as its longest word: large letters on a small screen would push the page out of sight.
    constexpr int fewestLetters = 6;
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(fewestLetters);
    for (const QString &choice : entry.choices)
        box->addItem(choice, choice);
    QObject::connect(box, &QComboBox::activated, box, [wanted, box](int at) { wanted(box->itemData(at).toString()); });
    return {box, [box, key = entry.key](const QString &value) {
                for (int i = 0; i < box->count(); ++i)
                    box->setItemText(i, SettingsCatalogue::choiceName(key, box->itemData(i).toString()));
                box->setCurrentIndex(std::max(0, box->findData(value)));
            }};
}

SettingEditor languagesEditor(const SettingEntry &entry, const Wanted &wanted)
{
    auto *whole = new QWidget;
    constexpr int between = 16;
    auto *row = new WrapLayout(between, whole);
    QList<QCheckBox *> boxes;
    for (const Language language : allLanguages) {
        auto *box = new QCheckBox(ownName(language));
        box->setProperty("code", QString(code(language)));
        row->addWidget(box);
        boxes.append(box);
    }
    for (QCheckBox *box : std::as_const(boxes)) {
        QObject::connect(box, &QCheckBox::clicked, box, [wanted, boxes, usual = entry.usual] {
            QStringList codes;
            for (const QCheckBox *one : boxes) {
                if (one->isChecked())
                    codes.append(one->property("code").toString());
            }
            const QString all = codes.join(u',');
            wanted(all == usual ? QString() : all);
        });
    }
    return {whole, [boxes](const QString &value) {
                const QStringList codes = value.split(u',', Qt::SkipEmptyParts);
                for (QCheckBox *box : boxes)
                    box->setChecked(codes.contains(box->property("code").toString()));
            }};
}

SettingEditor textEditor(const SettingEntry &entry, const Wanted &wanted)
{
    auto *field = new QLineEdit;
    if (entry.key != QLatin1String("desk/centre")) // addresses and paths are written from left to right on every page
        field->setLayoutDirection(Qt::LeftToRight);
    QObject::connect(field, &QLineEdit::editingFinished, field, [wanted, field] { wanted(field->text().trimmed()); });
    return {field, [field](const QString &value) { field->setText(value); }};
}

SettingEditor pathEditor(const SettingEntry &entry, const Wanted &wanted)
{
    const SettingEditor text = textEditor(entry, wanted);
    auto *field = qobject_cast<QLineEdit *>(text.widget);
    auto *whole = new QWidget;
    auto *line = new QHBoxLayout(whole);
    line->setContentsMargins(0, 0, 0, 0);
    auto *browse = new QPushButton(QStringLiteral("…"));
    line->addWidget(field, 1);
    line->addWidget(browse);
    whole->setFocusProxy(field);
    const bool folder = entry.kind == SettingEntry::Kind::Folder;
    QObject::connect(browse, &QPushButton::clicked, whole, [wanted, whole, field, folder, key = entry.key] {
        const QString title = SettingsCatalogue::label(key);
        const QString chosen = folder ? QFileDialog::getExistingDirectory(whole, title, field->text())
                                      : QFileDialog::getOpenFileName(whole, title, field->text());
        if (!chosen.isEmpty())
            wanted(chosen);
    });
    return {whole, text.show};
}

} // namespace

SettingEditor settingEditor(const SettingEntry &entry, const std::function<void(const QString &)> &wanted)
{
    using Kind = SettingEntry::Kind;
    switch (entry.kind) {
    case Kind::Number:
        return numberEditor(entry, wanted);
    case Kind::Choice:
    case Kind::Voice: // beside it the window puts the button by which it is heard
        return choiceEditor(entry, wanted);
    case Kind::Languages:
        return languagesEditor(entry, wanted);
    case Kind::File:
    case Kind::Folder:
        return pathEditor(entry, wanted);
    case Kind::Text:
        break;
    }
    return textEditor(entry, wanted);
}

} // namespace escale
