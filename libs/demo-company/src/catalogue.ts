/** A product of the demo company, as `defineProduct`, `setPrice` and `setCost` take it. Prices in CNY without tax. */
export interface CatalogueProduct {
  readonly sku: string
  readonly name: string
  readonly nameEn: string
  readonly family: string
  readonly productClass: 'STANDARD' | 'CUSTOM' | 'SPARE_PART' | 'SERVICE'
  readonly difficulty: string
  readonly unit: string
  readonly price: string
  readonly cost: string
  readonly warrantyMonths: number
}

type Row = readonly [sku: string, name: string, nameEn: string, price: string, cost: string]

function family(
  name: string,
  shared: Pick<CatalogueProduct, 'productClass' | 'difficulty' | 'unit' | 'warrantyMonths'>,
  rows: readonly Row[],
): CatalogueProduct[] {
  return rows.map(([sku, zh, nameEn, price, cost]) => ({ sku, name: zh, nameEn, price, cost, family: name, ...shared }))
}

/** Forty products of a small workshop that makes machine tools and what goes with them. */
export const catalogue: readonly CatalogueProduct[] = [
  ...family('MACHINING', { productClass: 'STANDARD', difficulty: '1.20', unit: '台', warrantyMonths: 24 }, [
    ['CNC-5X-800', '五轴加工中心 800', '5-axis machining centre 800', '486000.00', '340000.00'],
    ['CNC-5X-500', '五轴加工中心 500', '5-axis machining centre 500', '368000.00', '262000.00'],
    ['CNC-3X-850', '立式加工中心 850', 'Vertical machining centre 850', '198000.00', '147000.00'],
    ['CNC-3X-650', '立式加工中心 650', 'Vertical machining centre 650', '158000.00', '119000.00'],
    ['CNC-H-630', '卧式加工中心 630', 'Horizontal machining centre 630', '426000.00', '312000.00'],
    ['DRL-1060', '钻攻中心 1060', 'Drilling and tapping centre 1060', '168000.00', '126000.00'],
  ]),
  ...family('TURNING', { productClass: 'STANDARD', difficulty: '1.00', unit: '台', warrantyMonths: 18 }, [
    ['LTH-6140', '数控车床 6140', 'CNC lathe 6140', '86000.00', '65000.00'],
    ['LTH-6150', '数控车床 6150', 'CNC lathe 6150', '98000.00', '74000.00'],
    ['LTH-46', '斜床身车床 46', 'Slant-bed lathe 46', '136000.00', '101000.00'],
    ['LTH-TM', '车铣复合 TM', 'Turn-mill centre TM', '298000.00', '218000.00'],
    ['GRD-M7130', '平面磨床 M7130', 'Surface grinder M7130', '76000.00', '58000.00'],
    ['EDM-320', '线切割机床 320', 'Wire EDM 320', '54000.00', '41000.00'],
  ]),
  ...family('FIXTURES', { productClass: 'STANDARD', difficulty: '1.00', unit: '套', warrantyMonths: 12 }, [
    ['FIX-ZP', '零点定位系统', 'Zero-point clamping system', '12800.00', '8200.00'],
    ['FIX-VC', '真空吸盘', 'Vacuum chuck', '6800.00', '4300.00'],
    ['FIX-HV', '液压虎钳', 'Hydraulic vice', '3600.00', '2350.00'],
    ['FIX-MV', '精密平口钳', 'Precision vice', '1280.00', '820.00'],
    ['FIX-4A', '第四轴转台', 'Fourth-axis rotary table', '18600.00', '13100.00'],
    ['FIX-5A', '双轴转台', 'Two-axis rotary table', '56000.00', '40500.00'],
  ]),
  ...family('TOOLING', { productClass: 'STANDARD', difficulty: '0.80', unit: '支', warrantyMonths: 0 }, [
    ['TL-EM10', '整体硬质合金立铣刀 10', 'Carbide end mill 10 mm', '168.00', '96.00'],
    ['TL-EM16', '整体硬质合金立铣刀 16', 'Carbide end mill 16 mm', '328.00', '189.00'],
    ['TL-FM63', '面铣刀盘 63', 'Face mill 63 mm', '860.00', '520.00'],
    ['TL-DR08', '内冷钻头 8', 'Coolant-fed drill 8 mm', '236.00', '141.00'],
    ['TL-TP12', '螺旋丝锥 M12', 'Spiral tap M12', '128.00', '72.00'],
    ['TL-BT40', '刀柄 BT40', 'Tool holder BT40', '286.00', '172.00'],
    ['TL-HSK63', '刀柄 HSK63A', 'Tool holder HSK63A', '680.00', '418.00'],
    ['TL-IN-CN', '车刀片 CNMG', 'Turning insert CNMG', '26.50', '14.20'],
  ]),
  ...family('AUTOMATION', { productClass: 'CUSTOM', difficulty: '1.50', unit: '套', warrantyMonths: 12 }, [
    ['AUT-RB20', '上下料机器人 20kg', 'Loading robot 20 kg', '186000.00', '138000.00'],
    ['AUT-GT', '桁架机械手', 'Gantry loader', '128000.00', '94000.00'],
    ['AUT-CV', '料道输送线', 'Part conveyor', '46000.00', '33500.00'],
    ['AUT-VS', '视觉检测站', 'Vision inspection station', '98000.00', '70500.00'],
    ['AUT-CELL', '柔性加工单元', 'Flexible machining cell', '868000.00', '652000.00'],
    ['AUT-MES', '车间数据采集', 'Shop-floor data collection', '68000.00', '39000.00'],
  ]),
  ...family('PARTS', { productClass: 'SPARE_PART', difficulty: '0.80', unit: '件', warrantyMonths: 6 }, [
    ['SP-SPD', '主轴单元', 'Spindle unit', '26800.00', '18900.00'],
    ['SP-BS40', '滚珠丝杠 40', 'Ball screw 40 mm', '4600.00', '3150.00'],
    ['SP-LG35', '直线导轨 35', 'Linear guide 35 mm', '1860.00', '1240.00'],
    ['SP-SV', '伺服电机', 'Servo motor', '5200.00', '3680.00'],
    ['SP-CP', '冷却泵', 'Coolant pump', '980.00', '640.00'],
    ['SP-WY', '导轨防护罩', 'Way cover', '1460.00', '890.00'],
  ]),
  ...family('SERVICE', { productClass: 'SERVICE', difficulty: '1.00', unit: '次', warrantyMonths: 0 }, [
    ['SV-MA', '年度保养', 'Annual maintenance', '8800.00', '4600.00'],
    ['SV-TR', '操作培训', 'Operator training', '3600.00', '1500.00'],
  ]),
]
