// SPDX-License-Identifier: MIT
#include "figure.h"
#include "largevalue.h"
#include "list.h"
#include "save.h"
#include "startup.h"

#include <QApplication>
#include <QFile>
#include <QTextStream>
#include <QThread>

#include <algorithm>
#include <array>
#include <functional>

using namespace Latchkey::Bench;

namespace {

constexpr std::array Measurements{&measureStartup, &measureSave, &measureLargeValue, &measureList};

QString machine()
{
    QString model = QSysInfo::currentCpuArchitecture();
    QFile cpuInfo(QStringLiteral("/proc/cpuinfo"));
    if (cpuInfo.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : cpuInfo.readAll().split('\n')) {
            if (line.startsWith("model name")) {
                model = QString::fromUtf8(line.mid(line.indexOf(':') + 1)).simplified();
                break;
            }
        }
    }
    return QStringLiteral("%1, %2 cores, Qt %3")
        .arg(model)
        .arg(QThread::idealThreadCount())
        .arg(QString::fromLatin1(qVersion()));
}

QString table(const QList<Figure> &figures)
{
    const auto number = [](double value, int decimals = 1) {
        return QString::number(value, 'f', decimals);
    };
    QList<QStringList> rows{{QStringLiteral("figure"), QStringLiteral("Latchkey"),
                             QStringLiteral("reference"), QStringLiteral("ratio"),
                             QStringLiteral("bound"), QStringLiteral("verdict")}};
    for (const Figure &figure : figures) {
        const QString unit = u' ' + figure.unit;
        const QString none = QStringLiteral("-");
        rows.append({figure.name, QString(number(figure.ours) + unit),
                     figure.reference ? QString(number(*figure.reference) + unit) : none,
                     figure.reference ? number(figure.ours / *figure.reference, 2) : none,
                     figure.reference && !figure.isAbsolute ? number(figure.bound, 2)
                                                            : QString(number(figure.bound) + unit),
                     figure.isWithinBound() ? QStringLiteral("ok") : QStringLiteral("over")});
    }

    QList<int> widths(rows.first().size(), 0);
    for (const QStringList &row : rows) {
        for (int column = 0; column < row.size(); ++column)
            widths[column] = std::max(widths[column], int(row[column].size()));
    }
    QString text;
    for (const QStringList &row : rows) {
        text += row.first().leftJustified(widths.first());
        for (int column = 1; column < row.size() - 1; ++column)
            text += QStringLiteral("  ") + row[column].rightJustified(widths[column]);
        text += QStringLiteral("  ") + row.last() + u'\n';
    }
    return text;
}

} // namespace

// Prints one table; ends with 1 if a figure is over its bound, with 2 if one could not be measured.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv); // some figures need widgets of their own
    QTextStream out(stdout);
    QTextStream err(stderr);
    out << machine() << Qt::endl;

    QList<Figure> figures;
    QStringList methods;
    for (const auto measure : Measurements) {
        const Result result = measure();
        if (!result) {
            err << result.error() << Qt::endl;
            return 2;
        }
        figures += result->figures;
        methods += result->method;
    }
    out << u'\n' << table(figures) << u'\n' << methods.join(u'\n') << Qt::endl;

    const bool ok =
        std::all_of(figures.cbegin(), figures.cend(), std::mem_fn(&Figure::isWithinBound));
    return ok ? 0 : 1;
}
